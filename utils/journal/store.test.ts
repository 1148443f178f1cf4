import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
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

test('appends that overlap in time keep their order', async () => {
  await Promise.all(['a', 'b', 'c', 'd'].map((id) => journal.append('a', signals(id))));
  expect(await read(journal)).toEqual(['1 a', '2 b', '3 c', '4 d']);
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
