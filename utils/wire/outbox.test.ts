import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Captured } from '../model/signal';
import { createOutbox } from './outbox';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const signal = (id: string): Captured => ({ kind: 'container', at: 0, id, layer: 'dataLayer' });
const ids = (signals: readonly Captured[]) =>
  signals.map((captured) => (captured.kind === 'container' ? captured.id : captured.kind));

test('sends in order, in batches, and again until it is acknowledged', async () => {
  const sent: [number, string[]][] = [];
  let failures = 2;
  const outbox = createOutbox(
    async (from, signals) => {
      sent.push([from, ids(signals)]);
      failures -= 1;
      if (failures >= 0) throw new Error('killed');
    },
    () => expect.unreachable(),
  );
  outbox.add(signal('a'));
  outbox.add(signal('b'));
  await vi.advanceTimersByTimeAsync(100);
  outbox.add(signal('c'));
  await vi.advanceTimersByTimeAsync(2_000);
  expect(sent).toEqual([
    [0, ['a', 'b']],
    [0, ['a', 'b', 'c']],
    [0, ['a', 'b', 'c']],
  ]);
  outbox.add(signal('d'));
  await vi.advanceTimersByTimeAsync(100);
  expect(sent.at(-1)).toEqual([3, ['d']]);
});

test('a flush sends what waits at once, under the numbers it would have had', async () => {
  const sent: [number, string[]][] = [];
  const outbox = createOutbox(
    async (from, signals) => void sent.push([from, ids(signals)]),
    () => {},
  );
  outbox.add(signal('a'));
  outbox.flush();
  expect(sent).toEqual([[0, ['a']]]);
  await vi.advanceTimersByTimeAsync(100);
  expect(sent).toEqual([
    [0, ['a']],
    [0, ['a']],
  ]);
});

test('gives up when nobody answers any more', async () => {
  const lost = vi.fn();
  const outbox = createOutbox(() => Promise.reject(new Error('gone')), lost);
  outbox.add(signal('a'));
  await vi.advanceTimersByTimeAsync(20_000);
  expect(lost).toHaveBeenCalledTimes(1);
});

test('counts what it must drop', async () => {
  let received = 0;
  const notes: number[] = [];
  const outbox = createOutbox(
    async (_from, signals) => {
      for (const captured of signals) {
        if (captured.kind === 'health') notes.push(captured.count ?? 0);
        else received += 1;
      }
    },
    () => {},
  );
  for (let index = 0; index < 50_100; index += 1) outbox.add(signal(String(index)));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(received).toBe(50_000);
  expect(notes.reduce((sum, count) => sum + count, 0)).toBe(64);
});

test('what waits is capped by its size, and a note of what the tap has dropped is counted as what it says', async () => {
  let received = 0;
  let noted = 0;
  let open = false;
  const outbox = createOutbox(
    async (_from, signals) => {
      if (!open) throw new Error('away');
      for (const captured of signals) {
        if (captured.kind === 'health') noted += captured.count ?? 0;
        else received += 1;
      }
    },
    () => {},
  );
  for (let index = 0; index < 60; index += 1) outbox.add(signal(String(index)), 1_000_000);
  outbox.add({ kind: 'health', at: 0, note: 'dropped', count: 1_000 }, 1_000_000);
  open = true;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(received).toBe(48);
  expect(noted).toBe(8 + 4 + 1_000);
});

test('a message holds so many characters at most, a large signal alone more', async () => {
  const sent: [number, number][] = [];
  const outbox = createOutbox(
    async (from, signals) => void sent.push([from, signals.length]),
    () => {},
  );
  for (const size of [200_000, 200_000, 200_000, 200_000, 9_000_000, 10]) outbox.add(signal(''), size);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent).toEqual([
    [0, 3],
    [3, 2],
    [5, 1],
  ]);
});

test('a flush of much goes in several messages, all of them at once, under consecutive numbers', () => {
  const sent: [number, number][] = [];
  const outbox = createOutbox(
    async (from, signals) => void sent.push([from, signals.length]),
    () => {},
  );
  for (let index = 0; index < 40; index += 1) outbox.add(signal(''), 1_000_000);
  outbox.flush();
  expect(sent).toEqual([
    [0, 16],
    [16, 16],
    [32, 8],
  ]);
});
