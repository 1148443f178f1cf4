import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Send } from './tap-end';

// Both ends in one window, as in a page. A new window stands for `document.open()`: it has none of the listeners of before.

const observers = new Set<() => void>();
let page: typeof import('./tap-end') & typeof import('./content-end');
let stop = new AbortController();

const begin = () => vi.stubGlobal('window', new EventTarget());
const renewed = () => {
  for (const begun of observers) begun();
};

beforeAll(async () => {
  vi.stubGlobal('document', {});
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(private readonly begun: () => void) {}
      observe = () => observers.add(this.begun);
      disconnect = () => observers.delete(this.begun);
    },
  );
  begin();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  page = { ...(await import('./tap-end')), ...(await import('./content-end')) };
});
beforeEach(() => {
  begin();
  observers.clear();
  stop = new AbortController();
});
afterEach(() => stop.abort());

/** Connects both ends. */
function connect(tapFirst = true) {
  const heard: unknown[] = [];
  const tap = { aborted: false };
  let way: Send | undefined;
  const answer = () =>
    page.answerContentScript((send, signal) => {
      way = send;
      signal.addEventListener('abort', () => {
        tap.aborted = true;
      });
    });
  if (tapFirst) answer();
  const channel = page.connectTap((message) => heard.push(message), stop.signal);
  if (!tapFirst) answer();
  return { send: (message: unknown, calm = false) => way?.(message, 1, calm), heard, tap, channel };
}
const tick = () => Promise.resolve();

test.each([true, false])('messages arrive in order, whoever was there first: tap %s', async (tapFirst) => {
  const { send, heard, channel } = connect(tapFirst);
  send({ n: 1 });
  send({ n: 2 });
  expect(heard).toEqual([]);
  await tick();
  expect(heard).toEqual([{ n: 1 }, { n: 2 }]);
  send({ n: 3 });
  channel.flush();
  expect(heard).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
});

test('what may wait is told at once after a while of silence, then when it is asked for, or with what may not wait', async () => {
  const { send, heard } = connect();
  const numbers = (most: number) => Array.from({ length: most }, (_, index) => ({ n: index + 1 }));
  const calm = async (n: number) => {
    send({ n }, true);
    await tick();
  };
  await calm(1);
  expect(heard).toEqual(numbers(1));
  await calm(2);
  await calm(3);
  expect(heard).toEqual(numbers(1));
  vi.advanceTimersByTime(1_000);
  expect(heard).toEqual(numbers(3));
  await calm(4);
  send({ n: 5 });
  await tick();
  expect(heard).toEqual(numbers(5));
  await calm(6);
  expect(heard).toEqual(numbers(5));
  vi.advanceTimersByTime(2_000);
  expect(heard).toEqual(numbers(6));
  await calm(7);
  expect(heard).toEqual(numbers(7));
});

test('what is told while nobody hears is told again when somebody does', async () => {
  const { send, heard, channel } = connect();
  begin();
  expect(channel.ping()).toBe(false);
  send({ n: 1 });
  await tick();
  send({ n: 2 });
  await tick();
  expect(heard).toEqual([]);
  renewed();
  channel.renew();
  expect(channel.ping()).toBe(true);
  vi.advanceTimersByTime(200);
  expect(heard).toEqual([{ n: 1 }, { n: 2 }]);
  send({ n: 3 });
  await tick();
  expect(heard).toHaveLength(3);
});

test('of what is told to nobody for long, the rest is counted, and at last the tap goes', async () => {
  const { send, heard, channel, tap } = connect();
  begin();
  for (let n = 0; n < 5_010; n += 1) {
    send({ n });
    await tick();
  }
  channel.renew();
  vi.advanceTimersByTime(5_000);
  await new Promise((resolve) => setImmediate(resolve));
  const kept = heard.filter((message) => !(message as { note?: string }).note).length;
  const counted = heard.flatMap((message) => (message as { count?: number }).count ?? []);
  expect(kept + counted.reduce((sum, count) => sum + count, 0)).toBe(5_010);
  expect(counted.length).toBe(1);
  begin();
  send({ n: -1 });
  await tick();
  for (let second = 0; second < 30; second += 1) vi.advanceTimersByTime(1_000);
  expect(tap.aborted).toBe(true);
});

test('the tap goes when it is told to, also after the document has begun anew', () => {
  const { tap } = connect();
  begin();
  renewed();
  expect(tap.aborted).toBe(false);
  stop.abort();
  expect(tap.aborted).toBe(true);
});

test('the page cannot put itself between by what objects inherit', async () => {
  const read = vi.fn();
  for (const name of ['detail', 'cancelable', 'bubbles', 'composed'])
    Object.defineProperty(Object.prototype, name, { configurable: true, get: read });
  const { send, heard } = connect();
  send({ n: 1 });
  await tick();
  for (const name of ['detail', 'cancelable', 'bubbles', 'composed']) Reflect.deleteProperty(Object.prototype, name);
  expect(heard).toEqual([{ n: 1 }]);
  expect(read).not.toHaveBeenCalled();
});
