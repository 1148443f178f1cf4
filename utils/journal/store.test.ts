import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { type Journal, openJournal, type Placed, toRecording } from './store';

let name = 0;
let journal: Journal;
beforeEach(async () => {
  name += 1;
  journal = await openJournal(`test-${name}`);
});

const signals = (...ids: string[]): Placed[] =>
  ids.map((id) => ({ kind: 'container', at: 0, id, layer: 'dataLayer', frame: 0, doc: null }));
const read = async (from: Journal) =>
  (await from.read('a', 0, 100)).map((signal) => `${signal.seq} ${signal.kind === 'container' ? signal.id : ''}`);

test('numbers signals without gaps, across lives of the background', async () => {
  await journal.append('a', signals('x', 'y'));
  const reborn = await openJournal(`test-${name}`);
  await reborn.append('a', signals('z'));
  await reborn.append('b', signals('other'));
  expect(await read(reborn)).toEqual(['1 x', '2 y', '3 z']);
});

test('keeps once what a document sends again, and what is new in it', async () => {
  const first = await journal.append('a', signals('x', 'y'), { id: 's', from: 0 });
  const again = await journal.append('a', signals('x', 'y', 'z'), { id: 's', from: 0 });
  expect(first.map(({ seq }) => seq)).toEqual([1, 2]);
  expect(again.map(({ seq }) => seq)).toEqual([3]);
  const reborn = await openJournal(`test-${name}`);
  expect(await reborn.append('a', signals('z'), { id: 's', from: 2 })).toEqual([]);
  expect(await read(reborn)).toEqual(['1 x', '2 y', '3 z']);
});

test('what is sent again in a smaller batch does not make the rest new', async () => {
  await journal.append('a', signals('x', 'y', 'z'), { id: 's', from: 0 });
  await journal.append('a', signals('x'), { id: 's', from: 0 });
  const reborn = await openJournal(`test-${name}`);
  expect(await reborn.append('a', signals('y', 'z'), { id: 's', from: 1 })).toEqual([]);
});

test('appends that overlap in time keep their order', async () => {
  await Promise.all(['a', 'b', 'c', 'd'].map((id) => journal.append('a', signals(id))));
  expect(await read(journal)).toEqual(['1 a', '2 b', '3 c', '4 d']);
});

test('what comes while a transaction runs waits for none, keeps its order and has its own answer', async () => {
  const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const answers = await Promise.all([
    journal.append('a', signals('1', '2')),
    journal.append('a', signals('3'), { id: 's', from: 0 }),
    journal.append('b', signals('other')),
    journal.append('a', signals('3', '4'), { id: 's', from: 0 }),
    ...Array.from({ length: 200 }, (_, index) => journal.append('a', signals(`r${index}`))),
  ]);
  const writing = transactions.mock.calls.filter(([, mode]) => mode === 'readwrite').length;
  transactions.mockRestore();
  expect(writing).toBe(answers.length);
  expect(answers.slice(0, 4).map((kept) => kept.map(({ seq }) => seq))).toEqual([[1, 2], [3], [1], [4]]);
  expect((await read(journal)).slice(0, 6)).toEqual(['1 1', '2 2', '3 3', '4 4', '5 r0', '6 r1']);
});

test('a transaction that fails rejects what was in it, leaves no gap in the numbers, and takes the same signals again', async () => {
  await journal.append('a', signals('x'));
  const unwritable = { ...signals('y')[0], layer: (() => {}) as never } as Placed;
  await expect(journal.append('a', [unwritable], { id: 's', from: 0 })).rejects.toThrow();
  expect((await journal.append('a', signals('y'), { id: 's', from: 0 })).map(({ seq }) => seq)).toEqual([2]);
  expect(await read(journal)).toEqual(['1 x', '2 y']);
});

test('refuses what would leave a gap in a stream, until what is missing has come', async () => {
  const [first, gap] = await Promise.allSettled([
    journal.append('a', signals('x'), { id: 's', from: 0 }),
    journal.append('a', signals('z'), { id: 's', from: 2 }),
  ]);
  expect([first?.status, gap?.status]).toEqual(['fulfilled', 'rejected']);
  await journal.append('a', signals('y', 'z'), { id: 's', from: 1 });
  expect(await read(journal)).toEqual(['1 x', '2 y', '3 z']);
});

test('a full journal says so, counts what it drops, and is not judged beyond', async () => {
  const entry = (at: number): Placed => ({ kind: 'container', at, id: '', layer: '', frame: 2, doc: 'd' });
  const small = await openJournal(`test-${name}`, 10);
  expect(
    await small.append(
      'a',
      Array.from({ length: 9 }, (_, at) => entry(at)),
    ),
  ).toHaveLength(9);
  expect(await small.append('a', [entry(9), entry(10), entry(11), entry(12), entry(13), entry(14)])).toEqual([
    { ...entry(9), seq: 10 },
    { kind: 'health', note: 'stopped', at: 10, frame: 0, doc: null, seq: 11 },
    { kind: 'health', note: 'dropped', count: 1, at: 10, frame: 2, doc: 'd', seq: 12 },
    { kind: 'health', note: 'dropped', count: 1, at: 11, frame: 2, doc: 'd', seq: 13 },
    { kind: 'health', note: 'dropped', count: 2, at: 13, frame: 2, doc: 'd', seq: 14 },
  ]);
  const reborn = await openJournal(`test-${name}`, 10);
  const notes = (await reborn.append('a', [entry(15)])).map((signal) => signal.kind === 'health' && signal.note);
  expect(notes).toEqual(['dropped']);
  // Notes have an end, too.
  await reborn.append(
    'a',
    Array.from({ length: 5_000 }, (_, at) => entry(16 + at)),
  );
  expect(await reborn.read('a', 10, 10_000)).toHaveLength(4 + 13);
});

test('makes a recording, and forgets', async () => {
  const record = { id: 'a', tabId: 1, url: 'https://shop.example/', startedAt: 1, endedAt: 2, settings: { require: [] } };
  await journal.save(record);
  await journal.append('a', signals('x'));
  expect(await toRecording(journal, record, '0.1.0', 'chrome')).toMatchObject({
    format: 'mikroskop-recording',
    version: 1,
    url: 'https://shop.example/',
    signals: [{ seq: 1, kind: 'container', id: 'x' }],
  });
  await journal.forget('a');
  expect(await journal.audits()).toEqual([]);
  expect(await journal.read('a', 0, 10)).toEqual([]);
});
