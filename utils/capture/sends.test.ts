// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tapSends } from './sends';
import type { TapSignal } from './tap-signal';

type Page = Window & typeof globalThis;
let signals: TapSignal[] = [];
let stop = new AbortController();

/** A page whose own functions only say what they were called with. */
function page() {
  const asked = vi.fn((..._args: unknown[]) => true);
  class Navigator {
    sendBeacon(...args: unknown[]) {
      return asked(...args);
    }
  }
  class XMLHttpRequest {
    open(...args: unknown[]) {
      return asked(...args);
    }
    send(...args: unknown[]) {
      return asked(...args);
    }
  }
  class HTMLImageElement {
    #src = '';
    get src() {
      return this.#src;
    }
    set src(value: string) {
      asked(value);
      this.#src = String(value);
    }
  }
  const its = {
    Navigator,
    XMLHttpRequest,
    HTMLImageElement,
    Request,
    Blob: class extends Blob {},
    fetch: (...args: unknown[]) => asked(...args),
    location: new URL('https://shop.example/mug'),
    document: { baseURI: 'https://shop.example/mug' },
    addEventListener: window.addEventListener.bind(window),
  };
  tapSends(its as unknown as Page, (signal) => signals.push(signal), stop.signal);
  return { its, asked };
}

beforeEach(() => {
  signals = [];
  stop = new AbortController();
});
afterEach(() => stop.abort());

const bodies = () =>
  signals.flatMap((signal) =>
    signal.kind === 'body' ? [`${signal.via} ${signal.method} ${signal.url} ${signal.body ?? '–'}`] : [],
  );

test('reports what is asked to be sent, however it is put', async () => {
  const { its } = page();
  its.fetch('/a', { method: 'post', body: 'one' });
  its.fetch(new URL('https://v.example/b'));
  its.fetch(its.location);
  its.fetch('/c', Object.create({ method: 'PUT', body: new URLSearchParams({ en: 'two' }) }));
  const xhr = new its.XMLHttpRequest();
  xhr.open('post', '/d');
  xhr.send('three');
  new its.Navigator().sendBeacon('/e', new Uint8Array([102, 111, 117, 114]));
  new its.HTMLImageElement().src = '/f?x=1';
  expect(bodies()).toEqual([
    'fetch POST https://shop.example/a one',
    'fetch GET https://v.example/b –',
    'fetch GET https://shop.example/mug –',
    'fetch PUT https://shop.example/c en=two',
    'xhr POST https://shop.example/d three',
    'beacon POST https://shop.example/e four',
    'image GET https://shop.example/f?x=1 –',
  ]);
});

test('runs no code of the page to find out what it sends', () => {
  const { its, asked } = page();
  const log: string[] = [];
  const said = (name: string, value: string) => ({ toString: () => log.push(name) && value }) as unknown as string;
  its.fetch(said('address', '/a'), { method: 'POST' });
  const options = {
    get method() {
      log.push('method');
      return 'POST';
    },
    get body() {
      log.push('body');
      return 'text';
    },
  };
  its.fetch('/b', options);
  const xhr = new its.XMLHttpRequest();
  xhr.open(said('verb', 'POST'), said('url', '/c'));
  xhr.send(said('data', 'x'));
  new its.Navigator().sendBeacon(said('beacon', '/d'));
  expect(log).toEqual([]);
  expect(asked).toHaveBeenCalledTimes(5);
  expect(signals).toEqual([]);
});

test('copies no body that is too large to keep', () => {
  const { its } = page();
  const slice = vi.spyOn(ArrayBuffer.prototype, 'slice');
  its.fetch('/a', { method: 'POST', body: new Uint8Array(600 * 1024) });
  expect(slice).not.toHaveBeenCalled();
  slice.mockRestore();
  expect(bodies()).toEqual(['fetch POST https://shop.example/a –']);
});

test('leaves the page no rejection of its own', async () => {
  const rejected = vi.fn();
  process.on('unhandledRejection', rejected);
  const { its } = page();
  const spoilt = Object.assign(new Blob(['x']), { arrayBuffer: () => Promise.reject(new Error('spoilt')) });
  its.fetch('/a', { method: 'POST', body: spoilt });
  its.fetch('/b', { method: 'POST', body: new Blob(['y']) });
  const push = vi.spyOn(signals, 'push').mockImplementation(() => {
    throw new Error('no room');
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off('unhandledRejection', rejected);
  expect(push).toHaveBeenCalledTimes(2);
  expect(rejected).not.toHaveBeenCalled();
});

test('hands the call on as it came, and puts everything back when it stops', () => {
  const { its, asked } = page();
  const options = { method: 'POST', body: 'x' };
  expect(its.fetch('/a', options)).toBe(true);
  expect(asked.mock.lastCall?.[1]).toBe(options);
  stop.abort();
  its.fetch('/b', options);
  new its.HTMLImageElement().src = '/c';
  expect(bodies()).toEqual(['fetch POST https://shop.example/a x']);
});

test('reports at once, with what is known of it, what is asked for while the page goes away', async () => {
  const { its } = page();
  const gzip = new Uint8Array([0x1f, 0x8b, 8]);
  its.fetch('/read', { method: 'POST', body: new Blob(['unknown']) });
  its.fetch('/packed', { method: 'POST', body: gzip });
  window.dispatchEvent(new Event('pagehide'));
  new its.Navigator().sendBeacon('/blob', new its.Blob(['{"a":', '1}']));
  new its.Navigator().sendBeacon('/bytes', new its.Blob([gzip]));
  new its.Navigator().sendBeacon('/other', new Blob(['x']));
  its.fetch(new Request('https://shop.example/request', { method: 'POST', body: 'x' }));
  const told = signals.map((signal) =>
    signal.kind === 'body' ? [signal.url.slice(20), signal.body ?? signal.bodyBase64 ?? signal.bodyMissing] : [],
  );
  expect(told).toEqual([
    ['/read', true],
    ['/packed', 'H4sI'],
    ['/blob', '{"a":1}'],
    ['/bytes', 'H4sI'],
    ['/other', true],
    ['/request', true],
  ]);
  // Back from the back-forward cache there is time again, and nothing is told twice.
  window.dispatchEvent(new Event('pageshow'));
  new its.Navigator().sendBeacon('/later', new Blob(['x']));
  await vi.waitFor(() => expect(signals.slice(6)).toMatchObject([{ url: 'https://shop.example/later', body: 'x' }]));
});

test('reads the body that a request carries, and none where it carries none', async () => {
  const { its } = page();
  its.fetch(new Request('https://shop.example/a', { method: 'POST', body: 'x=1' }));
  its.fetch(new Request('https://shop.example/b', { method: 'POST' }));
  its.fetch(new Request('https://shop.example/c', { method: 'POST', body: 'inner' }), { body: 'outer' });
  await vi.waitFor(() => expect(signals).toHaveLength(3));
  const told = signals.map((signal) => (signal.kind === 'body' ? [signal.url.slice(20), signal.body, signal.bodyMissing] : []));
  expect(told.sort()).toEqual([
    ['/a', 'x=1', undefined],
    ['/b', undefined, undefined],
    ['/c', 'outer', undefined],
  ]);
});

test('says that a stream is not read', () => {
  const { its } = page();
  const pull = vi.fn();
  its.fetch('/a', { method: 'POST', body: new ReadableStream({ pull }, { highWaterMark: 0 }) });
  expect(signals).toMatchObject([{ kind: 'body', bodyMissing: true }]);
  expect(pull).not.toHaveBeenCalled();
});
