// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { tapCalls } from './calls';
import type { TapSignal } from './tap-signal';

type Fn = ((...args: unknown[]) => unknown) & Record<string, unknown>;
// biome-ignore lint/suspicious/noExplicitAny: pages are
type Page = Record<string, any>;

function tap(page: Page) {
  const signals: Extract<TapSignal, { kind: 'call' }>[] = [];
  const stop = new AbortController();
  const calls = tapCalls(
    page,
    (signal) => signal.kind === 'call' && signals.push(signal),
    (element) => element.localName,
    stop.signal,
  );
  calls.check();
  /** `early fbq(…)`, `stub fbq(…)`, `fbq(…)`. */
  const told = () =>
    signals.map(({ name, args, early, stub }) => {
      const text = args.map((arg) => JSON.stringify(arg)).join(', ');
      return `${early ? 'early ' : stub ? 'stub ' : ''}${name}(${text})`;
    });
  return { calls, signals, told, stop };
}

/** The shape of the stubs of Meta, Snap, Reddit and X: a function with a door, and a queue for as long as there is none. */
function doorStub(door: string, queue: string): Fn {
  const stub = function (...args: unknown[]) {
    const open = stub[door];
    // biome-ignore lint/complexity/noArguments: as the snippets have it
    return typeof open === 'function' ? open.apply(stub, args) : (stub[queue] as unknown[]).push(arguments);
  } as unknown as Fn;
  stub[queue] = [];
  return stub;
}

/** The shape of the stubs of Hotjar, Clarity, Plausible and many others: `name.q`, made at the first call. */
function queueStub(page: Page, name: string, queue: string): void {
  page[name] = function () {
    page[name][queue] = page[name][queue] || [];
    // biome-ignore lint/complexity/noArguments: as the snippets have it
    page[name][queue].push(arguments);
  };
}

test.each([
  ['fbq', 'callMethod', 'queue'],
  ['snaptr', 'handleRequest', 'queue'],
  ['rdt', 'sendEvent', 'callQueue'],
  ['twq', 'exe', 'queue'],
])('%s stays what it is; what it keeps and what goes through its door is told once', (name, door, queue) => {
  const page: Page = {};
  const stub = doorStub(door, queue);
  page[name] = page[`_${name}`] = stub;
  page[name]('init', '1');
  const { calls, told } = tap(page);
  page[name]('track', 'PageView');
  const done: unknown[][] = [];
  // The library takes over, and makes the calls that waited.
  const waiting = stub[queue] as ArrayLike<unknown>[];
  stub[door] = (...args: unknown[]) => done.push(args);
  while (waiting.length > 0) stub(...Array.from(waiting.shift() as ArrayLike<unknown>));
  calls.check();
  page[name]('track', 'AddToCart', { value: 12 });
  expect(page[name]).toBe(stub);
  expect(page[`_${name}`]).toBe(page[name]);
  expect(calls.hears(page[`_${name}`])).toBe(true);
  expect(calls.hears(() => {})).toBe(false);
  expect(done).toEqual([
    ['init', '1'],
    ['track', 'PageView'],
    ['track', 'AddToCart', { value: 12 }],
  ]);
  expect(told()).toEqual([
    `early ${name}("init", "1")`,
    `stub ${name}("track", "PageView")`,
    `${name}("track", "AddToCart", {"value":12})`,
  ]);
});

test('a library that is not ready puts calls back, and makes them later', () => {
  const page: Page = {};
  const stub = doorStub('callMethod', 'queue');
  page['fbq'] = stub;
  const { calls, told } = tap(page);
  const params = { value: 12 };
  let ready = false;
  const done: unknown[][] = [];
  const library = function (...args: unknown[]) {
    // biome-ignore lint/complexity/noArguments: as the library has it
    if (!ready) return (stub['queue'] as unknown[]).push(arguments);
    return done.push(args);
  };
  page['fbq']('track', 'Lead', params);
  stub['callMethod'] = library;
  calls.check();
  page['fbq']('track', 'ViewContent', params);
  ready = true;
  const waiting = (stub['queue'] as ArrayLike<unknown>[]).splice(0);
  for (const args of waiting) (stub['callMethod'] as Fn).apply(stub, Array.from(args));
  expect(done.length).toBe(2);
  expect(told()).toEqual(['stub fbq("track", "Lead", {"value":12})', 'fbq("track", "ViewContent", {"value":12})']);
  page['fbq']('track', 'Lead', { value: 12 });
  expect(told().at(-1)).toBe('fbq("track", "Lead", {"value":12})');
});

test.each([
  ['plausible', 'q'],
  ['hj', 'q'],
  ['clarity', 'q'],
  ['snowplow', 'q'],
  ['ym', 'a'],
  ['lintrk', 'q'],
  ['pintrk', 'queue'],
])('%s: calls before the tap, of the stub, and of the library that replaces it', (name, queue) => {
  const page: Page = {};
  queueStub(page, name, queue);
  const stub = page[name];
  page[name]('a');
  const { calls, told, stop } = tap(page);
  page[name]('b', { c: 1 });
  expect(page[name][queue]).toHaveLength(2);
  const done: unknown[][] = [];
  const library = (...args: unknown[]) => done.push(args);
  const { [queue]: waiting } = page[name];
  page[name] = library;
  for (const args of waiting) page[name](...args);
  calls.check();
  expect(page[name]('d')).toBe(3);
  expect(done).toEqual([['a'], ['b', { c: 1 }], ['d']]);
  expect(told()).toEqual([`early ${name}("a")`, `stub ${name}("b", {"c":1})`, `${name}("d")`]);
  stop.abort();
  expect(page[name]).toBe(library);
  expect(stub).not.toBe(library);
});

test('what a stub kept between two looks is not lost', () => {
  const page: Page = {};
  queueStub(page, 'hj', 'q');
  const stub = page['hj'];
  const { calls, told } = tap(page);
  // Called by a reference from before the tap.
  stub('event', 'hidden');
  calls.check();
  calls.check();
  expect(told()).toEqual(['early hj("event", "hidden")']);
});

test('a library that keeps the stub and takes over its queue', () => {
  const page: Page = {};
  queueStub(page, 'snowplow', 'q');
  const { calls, told } = tap(page);
  page['snowplow']('trackPageView');
  const done: unknown[] = [];
  page['snowplow'].q = { push: (args: ArrayLike<unknown>) => done.push(Array.from(args)) };
  calls.check();
  page['snowplow']('trackStructEvent', { action: 'x' });
  expect(done).toEqual([['trackStructEvent', { action: 'x' }]]);
  expect(told()).toEqual(['stub snowplow("trackPageView")', 'snowplow("trackStructEvent", {"action":"x"})']);
});

/** The shape of the stubs of TikTok, Segment, PostHog and Mixpanel: an array whose methods write themselves down in it. */
function arrayStub(methods: readonly string[]): Page {
  const stub: Page = [];
  for (const method of methods)
    stub[method] = (...args: unknown[]) => {
      (stub as unknown as unknown[]).push([method, ...args]);
    };
  return stub;
}

test.each([
  ['posthog', 'capture'],
  ['mixpanel', 'track'],
  ['analytics', 'track'],
  ['rudderanalytics', 'page'],
  ['ttq', 'track'],
])('%s: an array of calls, then an object with a class behind it', (name, method) => {
  const page: Page = {};
  page[name] = arrayStub([method]);
  page[name][method]('early');
  const { calls, told, stop } = tap(page);
  page[name][method]('stub', { a: 1 });
  class Library {
    readonly #done: unknown[][] = [];
    [method](...args: unknown[]) {
      this.#done.push(args);
      return this.#done.length;
    }
  }
  const waiting = page[name];
  const library = new Library();
  page[name] = library;
  calls.check();
  // Calls that waited are made once settings have come, by way of the page's own object.
  for (const [, ...args] of waiting as unknown[][]) page[name][method](...args);
  expect(page[name][method]('library', 2)).toBe(3);
  expect(told()).toEqual([
    `early ${name}.${method}("early")`,
    `stub ${name}.${method}("stub", {"a":1})`,
    `${name}.${method}("library", 2)`,
  ]);
  expect(page[name]).toBe(library);
  expect(Reflect.ownKeys(library)).toEqual([]);
  expect(Object.getOwnPropertyDescriptor(Library.prototype, method)).toMatchObject({ enumerable: false, writable: true });
  stop.abort();
  page[name][method]('after');
  expect(told()).toHaveLength(3);
});

test('what a method calls of its own library is the same call', () => {
  const page: Page = {
    utag: {
      track: () => 'sent',
      link: (data: unknown) => page['utag'].track('link', data),
    },
  };
  const { told } = tap(page);
  expect(page['utag'].link({ event_name: 'x' })).toBe('sent');
  page['utag'].track('view', {});
  expect(told()).toEqual(['utag.link({"event_name":"x"})', 'utag.track("view", {})']);
});

test('methods of what other objects of the library there are', () => {
  const page: Page = {};
  const pixel = arrayStub(['track']);
  page['ttq'] = Object.assign([], { _i: { A: pixel }, instance: (id: string) => page['ttq']._i[id] });
  const { told } = tap(page);
  page['ttq'].instance('A').track('AddToCart', { value: 1 });
  expect(pixel).toHaveLength(1);
  page['ttq']._i.B = arrayStub(['track']);
  page['ttq'].instance('B').track('Contact');
  expect(told()).toEqual(['stub ttq.track("AddToCart", {"value":1})', 'stub ttq.track("Contact")']);
});

test('amplitude: a stub that is an object, and a library that puts its functions over it', () => {
  const page: Page = {};
  const stub: Page = { _q: [] };
  stub['track'] = (...args: unknown[]) => {
    stub['_q'].push({ name: 'track', args: Array.prototype.slice.call(args, 0) });
  };
  page['amplitude'] = stub;
  stub['track']('early');
  const { calls, told } = tap(page);
  page['amplitude'].track('stub');
  const done: unknown[] = [];
  Object.assign(page['amplitude'], { track: (event: unknown) => done.push(event) });
  for (const { name, args } of stub['_q'].splice(0)) page['amplitude'][name](...args);
  calls.check();
  page['amplitude'].track('library');
  expect(done).toEqual(['early', 'stub', 'library']);
  expect(told()).toEqual(['early amplitude.track("early")', 'stub amplitude.track("stub")', 'amplitude.track("library")']);
});

test('a function found by its shape is told like the others; one with several names is left what it is', () => {
  const page: Page = {};
  queueStub(page, 'shopTag', 'q');
  const shared = doorStub('go', 'queue');
  page['one'] = page['two'] = shared;
  page['shopTag']('early');
  const { calls, told } = tap(page);
  calls.expect('shopTag', false);
  calls.expect('one', true);
  calls.check();
  page['shopTag']('now');
  page['two']('now');
  expect(page['one']).toBe(shared);
  expect(told()).toEqual(['early shopTag("early")', 'stub shopTag("now")', 'stub one("now")']);
});

test('errors, results, `this` and `new` pass, and nothing is left when it stops', () => {
  const failure = new Error('of the page');
  class Tag {
    constructor(readonly name: string) {}
  }
  const page: Page = {
    hj: Tag,
    umami: {
      track() {
        throw failure;
      },
    },
    _satellite: Object.freeze({ track: () => 'frozen' }),
    clarity: null,
    analytics: 'none',
  };
  const before = Object.getOwnPropertyDescriptors(page);
  const own = Object.getOwnPropertyDescriptor(page['umami'], 'track');
  const { stop } = tap(page);
  expect(() => page['umami'].track('x')).toThrow(failure);
  expect(new page['hj']('x')).toBeInstanceOf(Tag);
  expect(page['_satellite'].track()).toBe('frozen');
  expect(Object.keys(Object.getOwnPropertyDescriptors(page))).toEqual(Object.keys(before));
  stop.abort();
  expect(Object.getOwnPropertyDescriptors(page)).toEqual(before);
  expect(Object.getOwnPropertyDescriptor(page['umami'], 'track')).toEqual(own);
});

test('the browser’s own methods are not touched, whatever inherits them', () => {
  const page: Page = { klaviyo: [], analytics: Object.create(Array.prototype) };
  const { push } = Array.prototype;
  tap(page);
  expect(Array.prototype.push).toBe(push);
  expect(Object.getOwnPropertyNames(page['klaviyo'])).toEqual(['length']);
});

test('getters of the page are not run', () => {
  const page: Page = {};
  for (const name of ['fbq', 'analytics'])
    Object.defineProperty(page, name, { configurable: true, enumerable: true, get: () => expect.unreachable() });
  const library = {};
  Object.defineProperty(library, 'track', { configurable: true, get: () => expect.unreachable() });
  page['mixpanel'] = library;
  tap(page);
});
