import { expect, test } from 'vitest';
import type { LinkedEvent } from '../model/linked';
import { type OpenEvent, tie } from './carry';

const holds = () => 5_000;

function event(seq: number, at: number, stream = ''): OpenEvent {
  const hit = stream ? { vendor: stream, kind: 'event', params: {} } : null;
  return { seq, at, stream, vendor: stream || 'data-layer', hit, push: null, carriers: [] } as unknown as OpenEvent;
}

function tied(pushes: OpenEvent[], hits: OpenEvent[]): (number | null)[] {
  tie({ by: 'push', sources: pushes, hits }, holds);
  return hits.map(({ push }: LinkedEvent) => push?.seq ?? null);
}

test('a hit carries the newest push before it', () => {
  expect(tied([event(1, 0), event(2, 1_000)], [event(3, 1_300, 'ga4')])).toEqual([2]);
});

test('hits that leave together carry as many pushes, in order', () => {
  expect(tied([event(1, 0), event(2, 1_000), event(3, 2_000)], [event(4, 5_000, 'ga4'), event(4, 5_000, 'ga4')])).toEqual([2, 3]);
});

test('each destination carries a push once', () => {
  const pushes = [event(1, 0)];
  expect(tied(pushes, [event(2, 100, 'ga4'), event(3, 110, 'meta'), event(4, 200, 'ga4')])).toEqual([1, 1, null]);
  expect(pushes[0]?.carriers.map(({ seq }) => seq).sort()).toEqual([2, 3]);
});

test('nothing is carried from the future or from too long ago', () => {
  expect(tied([event(1, 0), event(9, 20_000)], [event(2, 11_000, 'ga4')])).toEqual([null]);
});

test('a call is tied to what left in the same run of script, others in order', () => {
  const at = (seq: number, time: number, turn: number | null, stream = '') => Object.assign(event(seq, time, stream), { turn });
  const calls = [at(1, 0, 5), at(2, 10, 6), at(3, 20, 7)];
  const hits = [at(4, 30, 5, 'meta'), at(5, 40, null, 'meta'), at(6, 50, 5, 'other')];
  tie({ by: 'call', sources: calls, hits }, holds);
  expect(hits.map(({ call, push }) => [call?.seq, push])).toEqual([
    [1, null],
    [3, null],
    [1, null],
  ]);
  expect(calls.map(({ carriers }) => carriers.map(({ seq }) => seq))).toEqual([[4, 6], [], [5]]);
});

test('tying again changes nothing', () => {
  const pushes = [event(1, 0)];
  const hits = [event(2, 100, 'ga4')];
  tied(pushes, hits);
  expect(tied(pushes, hits)).toEqual([1]);
  expect(pushes[0]?.carriers).toHaveLength(1);
});
