import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Recording } from '../model/recording';
import { parseRecording, RecordingError } from './recording';

const place = { at: 5, frame: 0, doc: 'd' };
const element = { ref: 7, selector: '#buy', tag: 'button', label: 'Buy' };

const recording: Recording = {
  format: 'mikroskop-recording',
  version: 1,
  id: 'r',
  app: '0.1.0',
  browser: 'chrome',
  url: 'https://shop.test/',
  startedAt: 1,
  endedAt: null,
  settings: { require: ['ga4'] },
  signals: [
    { ...place, seq: 1, kind: 'navigation', how: 'commit', url: 'https://shop.test/', title: 'Shop' },
    {
      ...place,
      seq: 2,
      kind: 'push',
      layer: 'dataLayer',
      entry: { event: 'x', items: [{ price: 1 }, null] },
      element,
      path: [7, 1],
    },
    { ...place, seq: 3, kind: 'replaced', layer: 'dataLayer', lost: 2 },
    { ...place, seq: 4, kind: 'request', requestId: '1', url: 'https://a.test/', method: 'POST', type: 'ping', body: 'en=x' },
    { ...place, seq: 5, kind: 'outcome', requestId: '1', result: 'delivered', status: 204 },
    { ...place, seq: 6, kind: 'forbidden', url: 'https://a.test', directive: 'img-src' },
    { ...place, seq: 7, kind: 'body', via: 'beacon', url: 'https://a.test/', method: 'POST', bodyBase64: 'AA==' },
    { ...place, seq: 8, kind: 'interaction', id: 'i', action: 'click', element, path: [7, 1] },
    { ...place, seq: 9, kind: 'consent', source: 'google', state: { ad_storage: 'denied' } },
    { ...place, seq: 10, kind: 'container', id: 'GTM-ABC', layer: 'dataLayer' },
    {
      ...place,
      seq: 11,
      kind: 'offer',
      page: { url: 'https://shop.test/', title: 'Shop', type: 'home', confidence: 0.9, language: 'en' },
      found: [{ id: 'o', conversion: 'phone', element: null, confidence: 0.5 }],
      gone: [],
    },
    { ...place, seq: 12, frame: -1, doc: null, kind: 'health', note: 'dropped', count: 3 },
  ],
};

/** The recording as a file holds it, with some of it replaced. */
const file = (over: object = {}) => JSON.parse(JSON.stringify({ ...recording, ...over })) as unknown;
const withSignal = (signal: object) => ({ ...recording, signals: [...recording.signals, { ...place, seq: 20, ...signal }] });

test('every kind of signal comes back as it was written', () => {
  expect(parseRecording(file())).toEqual({ recording, skipped: 0 });
});

test('what only a newer version knows is left out, signals counted', () => {
  const newer = file({
    added: 1,
    signals: [
      { ...recording.signals[0], added: true },
      { seq: 2, kind: 'telepathy', whatever: [] },
      { ...place, seq: 3, kind: 'interaction', id: 'i', action: 'shake', element: null, path: [] },
      { ...place, seq: 4, kind: 'constructor' },
    ],
  });
  expect(parseRecording(newer)).toEqual({ recording: { ...recording, signals: [recording.signals[0]] }, skipped: 3 });
});

test('a page type that is not known becomes other', () => {
  const offer = { ...recording.signals[10], page: { url: '', title: '', type: 'metaverse', confidence: 1, language: '' } };
  expect(parseRecording(file({ signals: [offer] })).recording.signals[0]).toMatchObject({ page: { type: 'other' } });
});

describe('says what is wrong and where', () => {
  const nested = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown;
  const cyclic: unknown[] = [];
  cyclic.push(cyclic, cyclic);
  test.each<[string, unknown, RecordingError['code'], RegExp]>([
    ['nothing', null, 'not-a-recording', /format/],
    ['a list', [], 'not-a-recording', /format/],
    ['another format', { format: 'har' }, 'not-a-recording', /format/],
    ['a newer version', file({ version: 2 }), 'newer', /version 2/],
    ['no version', file({ version: 'x' }), 'damaged', /at version/],
    ['no list of signals', file({ signals: {} }), 'damaged', /at signals/],
    ['a time that is none', file({ startedAt: 'yesterday' }), 'damaged', /at startedAt.*number/],
    ['a signal that is none', file({ signals: [3] }), 'damaged', /signals\[0\]/],
    ['a signal without its field', withSignal({ kind: 'outcome', result: 'delivered' }), 'damaged', /signals\[12\]\.requestId/],
    [
      'an element without selector',
      withSignal({ kind: 'interaction', id: 'i', action: 'click', element: {}, path: [] }),
      'damaged',
      /signals\[12\]\.element\.ref/,
    ],
    ['nesting beyond measure', withSignal({ kind: 'push', layer: 'l', entry: nested }), 'damaged', /signals\[12\]\.entry.*deep/],
    ['an entry that contains itself', withSignal({ kind: 'push', layer: 'l', entry: cyclic }), 'damaged', /signals\[12\]\.entry/],
    ['signals out of order', file({ signals: [recording.signals[1], recording.signals[0]] }), 'damaged', /"seq" 1 comes after 2/],
    ['the same number twice', file({ signals: [recording.signals[0], recording.signals[0]] }), 'damaged', /seq/],
  ])('%s', (_, value, code, message) => {
    expect(() => parseRecording(value)).toThrow(RecordingError);
    expect(() => parseRecording(value)).toThrow(message);
    expect(() => parseRecording(value)).toThrow(expect.objectContaining({ code }));
  });
});

test('whatever it is given, it throws nothing but its own error', () => {
  const damage = fc.record({
    at: fc.nat(recording.signals.length - 1),
    field: fc.constantFrom('seq', 'kind', 'entry', 'element', 'state', 'found', 'page', 'url'),
    value: fc.anything(),
  });
  const damaged = damage.map(({ at, field, value }) => ({
    ...recording,
    signals: recording.signals.map((signal, index) => (index === at ? { ...signal, [field]: value } : signal)),
  }));
  const headless = fc
    .record({ key: fc.constantFrom(...Object.keys(recording)), value: fc.anything() })
    .map(({ key, value }) => ({ ...recording, [key]: value }));
  const trap = new Proxy(
    {},
    {
      get: () => {
        throw new TypeError('trap');
      },
    },
  );
  fc.assert(
    fc.property(fc.oneof(fc.anything({ withNullPrototype: true }), damaged, headless, fc.constant(trap)), (value) => {
      try {
        parseRecording(value);
      } catch (error) {
        expect(error).toBeInstanceOf(RecordingError);
      }
    }),
    { numRuns: 1000 },
  );
});

test('is quick: 20,000 signals', () => {
  const signals = Array.from({ length: 20_000 }, (_, index) => ({ ...recording.signals[index % 12], seq: index + 1 }));
  const started = performance.now();
  expect(parseRecording({ ...recording, signals }).recording.signals).toHaveLength(20_000);
  expect(performance.now() - started).toBeLessThan(2000);
});
