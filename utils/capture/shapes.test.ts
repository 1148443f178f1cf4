import { expect, test } from 'vitest';
import { createShapes } from './shapes';

function search(page: object, known: readonly string[] = [], clock?: () => number, heard?: unknown) {
  const layers: string[] = [];
  const stubs: [string, boolean][] = [];
  const found = {
    layer: (name: string) => layers.push(name),
    stub: (name: string, aliased: boolean) => stubs.push([name, aliased]),
    isHeard: (value: object) => value === heard,
  };
  const shapes = createShapes(page, new Set(known), found, clock);
  shapes.search();
  return { shapes, layers, stubs };
}

/** An array with a `push` of a library's own, as containers put it there. */
function followed(...entries: unknown[]): unknown[] {
  return Object.assign(entries, { push: (entry: unknown) => entries.length + Number(entry) });
}

function args(..._values: unknown[]): unknown {
  // biome-ignore lint/complexity/noArguments: what such queues hold
  return arguments;
}

test.each([
  ['an array that a container follows', 'shopEvents', followed({ event: 'view_item' })],
  ['an array that is called a layer', 'shopDataLayer', [{ page: 'mug' }, { event: 'view_item' }]],
  ['arguments objects', 'ga4q', [args('js', new Date(0)), args('config', 'G-1')]],
  ['the entry by which a container begins', 'w', [{ 'gtm.start': 1, event: 'gtm.js' }]],
  ['the entry by which Piwik PRO begins', 'ppl', [{ start: 1, event: 'stg.start' }]],
  ['commands with a push of their own', '_etq', followed(['setAccount', '1'], ['trackPageview'])],
])('%s is a layer', (_, name, value) => {
  expect(search({ [name]: value }).layers).toEqual([name]);
});

test.each([
  ['a calendar', 'events', [{ event: 'Concert', date: '2026-01-01' }]],
  ['an empty list', 'shopDataLayer', []],
  ['a list of layers', 'layers', [{ name: 'a' }, { name: 'b' }]],
  ['a bundler’s', 'webpackChunkshop', followed([[1], { 2: () => {} }])],
  ['a framework’s', '__next_f', followed([0], [1, 'text'])],
  ['a framework’s scripts', '__next_s', followed(['https://shop.example/a.js', {}])],
  ['an ad server’s', 'adsbygoogle', followed({}, {})],
  ['a list of lists', 'rows', [['track', 1]]],
  ['a function', 'dataLayerPush', () => {}],
  ['an object', 'myLayer', { push() {}, 0: { event: 'x' }, length: 1 }],
])('%s is none', (_, name, value) => {
  expect(search({ [name]: value }).layers).toEqual([]);
});

test('functions that keep lists of arguments are stubs, and nothing else is', () => {
  const stub = Object.assign(() => {}, { q: [args('a')] });
  const shared = Object.assign(() => {}, { queue: [args('b')] });
  const page = {
    stub,
    one: shared,
    two: shared,
    jQuery: Object.assign(() => {}, { queue: () => {} }),
    list: Object.assign(() => {}, { q: [['a']] }),
    empty: Object.assign(() => {}, { q: [] }),
  };
  expect(search(page).stubs).toEqual([
    ['stub', false],
    ['one', true],
  ]);
});

test('a second name of a function that is told already is no stub of its own', () => {
  const pixel = Object.assign(() => {}, { queue: [args('init')] });
  expect(search({ fbq: pixel, _fbq: pixel }, ['fbq'], undefined, pixel).stubs).toEqual([]);
});

test('finds what comes later, tells it once, and looks at intervals', () => {
  let at = 0;
  const page: Record<string, unknown> = { shopEvents: [] };
  const { shapes, layers } = search(page, [], () => at);
  page['shopEvents'] = followed({ event: 'x' });
  shapes.search();
  expect(layers).toEqual([]);
  for (at = 300; at < 1_000; at += 300) shapes.search();
  expect(layers).toEqual(['shopEvents']);
});

test('runs no getter, and leaves what is known', () => {
  const page = { dataLayer: followed({ event: 'x' }) };
  Object.defineProperty(page, 'secret', { enumerable: true, configurable: true, get: () => expect.unreachable() });
  const trap = [{}];
  Object.defineProperty(trap[0], 'event', { enumerable: true, get: () => expect.unreachable() });
  Object.assign(page, { trapLayer: trap });
  expect(search(page, ['dataLayer'])).toMatchObject({ layers: [], stubs: [] });
});

test('a search that comes too soon says when to come again: a library may take over before the next look', () => {
  let time = 1_000;
  const page: { [name: string]: unknown } = {};
  const { shapes, layers } = search(page, [], () => time);
  page['shopDataLayer'] = [{ event: 'view_item' }];
  time += 100;
  expect(shapes.search()).toBe(150);
  expect(layers).toEqual([]);
  time += 150;
  expect(shapes.search()).toBe(0);
  expect(layers).toEqual(['shopDataLayer']);
});
