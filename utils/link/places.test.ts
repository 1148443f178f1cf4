import { expect, test } from 'vitest';
import type { Signal } from '../model/signal';
import { documentsOf } from './documents';
import { createPlaces, type Sited, staysOf } from './places';
import { createRegistry } from './registry';

function places(...signals: readonly object[]) {
  const registry = createRegistry();
  signals.forEach((signal, index) => {
    registry.note({ kind: 'navigation', frame: 0, seq: index + 1, ...signal } as Signal);
  });
  const documents = documentsOf(registry);
  return createPlaces(documents, staysOf(documents));
}

const nav = (at: number, doc: string | null, how: string, url: string, more: object = {}) => ({ at, doc, how, url, ...more });
const A = 'https://shop.test/a';
const B = 'https://shop.test/b';
const list = (made: ReturnType<typeof places>) => made.stays.map(({ page, from, to, left }) => [page.slice(-1), from, to, left]);
const at = (made: ReturnType<typeof places>, time: number, sited: Partial<Sited>) =>
  made.locate({ at: time, seq: 99, frame: 0, doc: null, ...sited })?.page.slice(-1) ?? null;

test('documents follow one another', () => {
  const made = places(nav(0, 'd1', 'commit', A), nav(2, 'd1', 'load', A), nav(90, 'd1', 'leave', A), nav(100, 'd2', 'commit', B));
  expect(list(made)).toEqual([
    ['a', 0, 90, 90],
    ['b', 100, null, null],
  ]);
  expect(at(made, 150, { doc: 'd1' })).toBe('a');
  expect(at(made, 150, { doc: 'd2' })).toBe('b');
});

test('a change of address is a stay of its own; of the hash or the campaign it is not', () => {
  const made = places(
    nav(0, 'd1', 'load', A),
    nav(10, 'd1', 'history', `${A}#top`),
    nav(20, 'd1', 'history', `${A}?utm_source=x`),
    nav(30, 'd1', 'history', B),
    nav(40, 'd1', 'history', A),
  );
  expect(list(made)).toEqual([
    ['a', 0, 30, null],
    ['b', 30, 40, null],
    ['a', 40, null, null],
  ]);
  expect([at(made, 29, { doc: 'd1' }), at(made, 35, { doc: 'd1' }), at(made, 50, { doc: 'd1' })]).toEqual(['a', 'b', 'a']);
  expect(made.about(A, made.stays[1] ?? (undefined as never), 35)).toBe(made.stays[0]);
});

test('Firefox: a commit without a document is the next load of its frame', () => {
  const made = places(
    nav(0, null, 'commit', A),
    nav(30, 'd1', 'load', A),
    nav(60, null, 'history', B),
    nav(100, null, 'commit', A),
    nav(120, 'd2', 'load', A),
  );
  expect(list(made)).toEqual([
    ['a', 0, 60, null],
    ['b', 60, 100, 100],
    ['a', 100, null, null],
  ]);
});

test('a page that comes back from the cache is seen again', () => {
  const made = places(
    nav(0, 'd1', 'load', A),
    nav(50, 'd1', 'leave', A),
    nav(60, 'd2', 'load', B),
    nav(90, 'd2', 'leave', B),
    nav(100, 'd1', 'bfcache', A),
  );
  expect(list(made)).toEqual([
    ['a', 0, 50, 50],
    ['b', 60, 90, 90],
    ['a', 100, null, null],
  ]);
  expect(made.locate({ at: 120, seq: 99, frame: 0, doc: 'd1' })).toBe(made.stays[2]);
});

test('a prerendered page is none until it is seen', () => {
  const hidden = [nav(0, 'd1', 'load', A), nav(50, 'p', 'load', B, { prerender: true, frame: 7 })];
  expect(list(places(...hidden))).toEqual([['a', 0, null, null]]);
  expect(at(places(...hidden), 60, { doc: 'p' })).toBeNull();
  const made = places(...hidden, nav(200, 'd1', 'leave', A), nav(210, 'p', 'activate', B));
  expect(list(made)).toEqual([
    ['a', 0, 200, 200],
    ['b', 210, null, null],
  ]);
  expect(at(made, 60, { doc: 'p' })).toBe('b');
});

test('frames belong to the page around them, at its time', () => {
  const made = places(
    nav(0, 'd1', 'load', A),
    nav(10, 'f', 'load', 'https://frame.test/', { frame: 3 }),
    nav(100, 'd2', 'load', B),
  );
  expect(at(made, 20, { doc: 'f', frame: 3 })).toBe('a');
  expect(at(made, 150, { doc: 'f', frame: 3 })).toBe('a');
  expect(at(made, 20, { frame: 3 })).toBe('a');
});

test('without a document: by address and time', () => {
  const made = places(nav(0, 'd1', 'load', A), nav(100, 'd2', 'load', B), nav(200, 'd3', 'load', A));
  expect(at(made, 110, { documentUrl: A })).toBe('a');
  expect(made.locate({ at: 110, seq: 99, frame: 0, doc: null, documentUrl: A })).toBe(made.stays[0]);
  expect(made.locate({ at: 250, seq: 99, frame: 0, doc: null, documentUrl: A })).toBe(made.stays[2]);
  expect(at(made, 150, {})).toBe('b');
  expect(at(made, 150, { frame: -1, initiator: 'https://shop.test' })).toBe('b');
  expect(at(made, -500, {})).toBeNull();
});

test('an app that routes by hashes shows a page for each, though who asks leaves the hash out', () => {
  const route = `${A}#/mugs`;
  const made = places(nav(0, 'd1', 'load', A), nav(100, 'd1', 'history', route), nav(200, 'd1', 'history', `${A}#reviews`));
  expect(made.stays.map(({ page }) => page)).toEqual([A, route, A]);
  expect(made.locate({ at: 150, seq: 99, frame: 0, doc: null, documentUrl: A })).toBe(made.stays[1]);
  const [first, second] = made.stays;
  if (!first || !second) throw new Error('no stays');
  expect(made.about(A, second, 150)).toBe(second);
  expect(made.about(route, first, 150)).toBe(second);
});

test('a document of which only requests are known is no page', () => {
  const made = places(nav(0, 'd1', 'load', A), { kind: 'request', at: 5, doc: 'before', url: 'https://x.test/' });
  expect(made.stays).toHaveLength(1);
  expect(at(made, 5, { doc: 'before' })).toBeNull();
});
