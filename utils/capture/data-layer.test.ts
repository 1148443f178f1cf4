// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { tapDataLayers } from './data-layer';
import type { TapSignal } from './tap-signal';

type Host = { dataLayer?: unknown[]; other?: unknown[] };

function tap(host: Host, name = 'dataLayer') {
  const signals: TapSignal[] = [];
  const stop = new AbortController();
  const layers = tapDataLayers(
    host,
    (signal) => signals.push(signal),
    (element) => element.localName,
    stop.signal,
  );
  layers.expect(name);
  const entries = () => signals.flatMap((signal) => (signal.kind === 'push' ? [signal.entry] : []));
  return { layers, signals, entries, stop };
}

/** What a container does to a data layer: puts its own push over the one that is there, and hands entries on. */
function container(layer: unknown[], onEntry: (entry: unknown) => void = () => {}): void {
  const before = layer.push;
  layer.push = (...entries: unknown[]) => {
    const result = before.apply(layer, entries);
    for (const entry of entries) onEntry(entry);
    return result;
  };
}

test('does not exist for the page until the page has made its data layer', () => {
  const host: Host = {};
  const { layers } = tap(host);
  expect('dataLayer' in host).toBe(false);
  host.dataLayer = [];
  layers.check();
  expect(Object.keys(host)).toEqual(['dataLayer']);
  expect(host.dataLayer).toEqual([]);
  expect(Object.keys(host.dataLayer)).toEqual([]);
});

test('reports entries made before it came, then each push once, through any number of containers', () => {
  const host: Host = { dataLayer: [{ event: 'early' }] };
  const { entries, signals } = tap(host);
  container(host.dataLayer ?? []);
  container(host.dataLayer ?? []);
  expect(host.dataLayer?.push({ event: 'late' }, { event: 'later' })).toBe(3);
  expect(entries()).toEqual([{ event: 'early' }, { event: 'late' }, { event: 'later' }]);
  expect(signals[0]).toMatchObject({ early: true });
  expect(signals[1]).not.toHaveProperty('early');
});

test('a push of the page is listed among the keys as the page would have it, and goes when it stops', () => {
  const host: Host = { dataLayer: [] };
  const { stop } = tap(host);
  const layer = host.dataLayer ?? [];
  expect(Object.keys(layer)).toEqual([]);
  container(layer);
  expect(Object.keys(layer)).toEqual(['push']);
  expect(Object.entries(layer).length).toBe(1);
  stop.abort();
  expect(Object.getOwnPropertyDescriptor(layer, 'push')).toMatchObject({ enumerable: true, writable: true });
});

test('reports what a tag pushes while another entry is being handed on', () => {
  const host: Host = { dataLayer: [] };
  const { entries } = tap(host);
  container(host.dataLayer ?? [], (entry) => {
    if ((entry as { event: string }).event === 'outer') host.dataLayer?.push({ event: 'inner' });
  });
  host.dataLayer?.push({ event: 'outer' });
  expect(entries()).toEqual([{ event: 'outer' }, { event: 'inner' }]);
});

test('follows a data layer that the page replaces, and says what was lost', () => {
  const kept = { event: 'kept' };
  const host: Host = { dataLayer: [kept, { event: 'lost' }] };
  const { entries, signals } = tap(host);
  host.dataLayer = [kept, { event: 'new' }];
  host.dataLayer.push({ event: 'after' });
  expect(entries()).toEqual([{ event: 'kept' }, { event: 'lost' }, { event: 'new' }, { event: 'after' }]);
  expect(signals.filter(({ kind }) => kind === 'replaced')).toMatchObject([{ lost: 1 }]);
});

test('finds a replacement of a variable that cannot be watched at the next look', () => {
  const host: Host = {};
  Object.defineProperty(host, 'dataLayer', {
    value: [{ event: 'first' }],
    writable: true,
    configurable: false,
    enumerable: true,
  });
  const { layers, entries } = tap(host);
  host.dataLayer = [{ event: 'second' }];
  layers.check();
  host.dataLayer.push({ event: 'third' });
  expect(entries()).toEqual([{ event: 'first' }, { event: 'second' }, { event: 'third' }]);
});

test('a push that throws throws in the page as before, and nothing of ours does', () => {
  const host: Host = { dataLayer: [] };
  tap(host);
  container(host.dataLayer ?? [], () => {
    throw new Error('a tag of the page');
  });
  expect(() => host.dataLayer?.push({ event: 'x' })).toThrow('a tag of the page');
  const bad = {
    get event(): never {
      throw new Error('getter');
    },
  };
  const plain: Host = { dataLayer: [] };
  tap(plain);
  expect(plain.dataLayer?.push(bad)).toBe(1);
});

test('leaves everything as it was when it stops', () => {
  const host: Host = { dataLayer: [{ event: 'a' }] };
  const { stop, entries } = tap(host);
  stop.abort();
  expect(Object.getOwnPropertyDescriptor(host, 'dataLayer')).toEqual({
    value: [{ event: 'a' }],
    writable: true,
    configurable: true,
    enumerable: true,
  });
  expect(Object.getOwnPropertyNames(host.dataLayer)).toEqual(['0', 'length']);
  host.dataLayer?.push({ event: 'b' });
  expect(entries()).toEqual([{ event: 'a' }]);
});

test('follows a queue that its library replaces by an object of its own', () => {
  const host: { _paq?: unknown } = { _paq: [['setSiteId', 1]] };
  const { entries, signals } = tap(host as Host, '_paq');
  const taken: unknown[] = [];
  host._paq = { push: (...commands: unknown[]) => taken.push(...commands) };
  (host._paq as unknown[]).push(['trackEvent', 'a', 'b']);
  expect(taken).toEqual([['trackEvent', 'a', 'b']]);
  expect(entries()).toEqual([
    ['setSiteId', 1],
    ['trackEvent', 'a', 'b'],
  ]);
  expect(signals.filter(({ kind }) => kind === 'replaced')).toEqual([]);
});

test('follows a layer whose entries refuse to be looked at', () => {
  const refuse = () => {
    throw new Error('no');
  };
  const host: Host = { dataLayer: [new Proxy({}, { get: refuse, ownKeys: refuse, getOwnPropertyDescriptor: refuse })] };
  const { entries } = tap(host);
  host.dataLayer?.push({ event: 'after' });
  expect(entries()).toEqual([{ $error: expect.any(String) }, { event: 'after' }]);
});

test('says where a push and a replacement were made, and of what was found nothing', () => {
  const host: Host = { dataLayer: [{ event: 'found' }] };
  const { signals } = tap(host);
  host.dataLayer?.push({ event: 'pushed' });
  host.dataLayer = [{ event: 'put' }];
  const [found, pushed, put] = signals.filter(({ kind }) => kind === 'push');
  expect(found).not.toHaveProperty('turn');
  expect(found).toMatchObject({ early: true, event: null });
  expect(pushed).toMatchObject({ turn: expect.any(Number) });
  expect(put).toMatchObject({ early: true, turn: (pushed as { turn: number }).turn });
});

test('several layers at once, each with its own entries', () => {
  const host: Host & Record<string, unknown[]> = { dataLayer: [], adobeDataLayer: [], shopLayer: [] };
  const { layers, signals } = tap(host);
  for (const name of ['adobeDataLayer', 'shopLayer']) layers.expect(name);
  const shared = { event: 'shared' };
  for (const name of ['dataLayer', 'shopLayer', 'adobeDataLayer']) host[name]?.push({ event: name }, shared);
  expect(signals.map((signal) => (signal.kind === 'push' ? `${signal.layer} ${JSON.stringify(signal.entry)}` : ''))).toEqual([
    'dataLayer {"event":"dataLayer"}',
    'dataLayer {"event":"shared"}',
    'shopLayer {"event":"shopLayer"}',
    'shopLayer {"event":"shared"}',
    'adobeDataLayer {"event":"adobeDataLayer"}',
    'adobeDataLayer {"event":"shared"}',
  ]);
});

test('whatever a page pushes arrives, as it is, at the page’s own layer', () => {
  const host: Host = { dataLayer: [] };
  const { entries } = tap(host);
  const cycle: Record<string, unknown> = { event: 'cycle' };
  cycle['self'] = cycle;
  const large = { event: 'large', text: 'x'.repeat(10_000_000), list: Array.from({ length: 500_000 }, (_, index) => index) };
  const throwing = {
    event: 'getter',
    get bad(): never {
      throw new Error('no');
    },
  };
  const proxy = new Proxy({ event: 'proxy' }, {});
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const args = (function collect(..._args: unknown[]) {
    // biome-ignore lint/complexity/noArguments: what gtag pushes
    return arguments;
  })('event', 'x');
  const pushed = [
    cycle,
    large,
    throwing,
    proxy,
    revoked.proxy,
    args,
    () => {},
    ['trackEvent', 'a'],
    { 'gtm.element': document.createElement('a') },
    null,
    undefined,
    'text',
    7,
  ];
  expect(host.dataLayer?.push(...pushed)).toBe(pushed.length);
  expect(host.dataLayer?.length).toBe(pushed.length);
  for (const [index, entry] of pushed.entries()) expect(host.dataLayer?.[index]).toBe(entry);
  const told = entries();
  expect(told).toHaveLength(pushed.length);
  expect(told[0]).toEqual({ event: 'cycle', self: { $cut: 'cycle' } });
  expect(JSON.stringify(told[1]).length).toBeLessThan(50_000);
  expect(told.slice(2, 6)).toEqual([
    { event: 'getter', bad: { $error: 'no' } },
    { event: 'proxy' },
    { $error: 'unreadable' },
    { $arguments: ['event', 'x'] },
  ]);
  expect(told.slice(6)).toEqual([
    { $function: '' },
    ['trackEvent', 'a'],
    { 'gtm.element': { $element: 'a' } },
    null,
    null,
    'text',
    7,
  ]);
});

test('a layer that `let` made is found by its name', () => {
  const layer = [{ event: 'first' }];
  // What a script's own name resolves to where the window has none.
  Object.defineProperty(globalThis, 'dataLayer', { configurable: true, value: layer });
  try {
    const host: Host = {};
    const { entries } = tap(host);
    layer.push({ event: 'second' });
    expect('dataLayer' in host).toBe(false);
    expect(entries()).toEqual([{ event: 'first' }, { event: 'second' }]);
  } finally {
    Reflect.deleteProperty(globalThis, 'dataLayer');
  }
});
