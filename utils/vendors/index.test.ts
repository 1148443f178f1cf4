import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Hit } from '../model/vendor';
import { explain, holdTime, vendors } from '.';

const REAL = [
  {
    url: 'https://www.google-analytics.com/g/collect?v=2&tid=G-MUGSHOP123&_s=1&gcd=13r3r3r3r5l1',
    body: 'en=add_to_cart&cu=EUR&epn.value=2&pr1=idA~~B~nmC\r\nen=scroll',
  },
  { url: 'https://www.googleadservices.com/pagead/conversion/700100200/?label=A&value=1&data=event%3Dx;y%3D1', body: '' },
  { url: 'https://www.facebook.com/tr/', body: 'id=1&ev=Lead&cd[contents]=[{"id":1,"quantity":[2]}]&ud[em]=a' },
  {
    url: 'https://m.mugs.example/matomo.php?idsite=1',
    body: '{"requests":["?idsite=1&rec=1&ec_items=[[1,null,[2],{}]]&idgoal=0",{"rec":1,"_pks":"a"}]}',
  },
  { url: 'https://plausible.io/api/event', body: '{"n":"a","u":"https://a.example/","d":"a","p":{"x":[1]},"$":"{}"}' },
  {
    url: 'https://www.google-analytics.com/mp/collect?measurement_id=G-MUGSHOP123',
    body: '{"events":[{"name":"a","params":{"items":[{"a":null}],"value":"1"}}]}',
  },
  { url: 'https://www.googletagmanager.com/gtm.js?id=GTM-MUG42&x=aWQ9R1RNLQ==', body: '' },
];

/** A real request with a piece cut out, doubled, or replaced by anything. */
const mutated = fc
  .record({
    real: fc.constantFrom(...REAL),
    from: fc.nat(300),
    length: fc.nat(40),
    instead: fc.oneof(fc.string(), fc.constantFrom('~', '%', '\r\n', '&=', '{"', '[]', '__proto__=1')),
    inBody: fc.boolean(),
  })
  .map(({ real, from, length, instead, inBody }) => {
    const change = (text: string) => text.slice(0, from) + instead + text.slice(from + length);
    return inBody ? { ...real, body: change(real.body) } : { ...real, url: change(real.url) };
  });
const arbitrary = fc.record({
  url: fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string()),
  body: fc.oneof(fc.string(), fc.json()),
});

function expectWellFormed(hit: Hit) {
  expect(vendors.has(hit.vendor)).toBe(true);
  expect(['event', 'pageview', 'aux', 'load']).toContain(hit.kind);
  for (const text of [hit.account, hit.event, hit.currency, hit.page]) expect(['string', 'undefined']).toContain(typeof text);
  for (const bag of [hit.params, ...(hit.items ?? [])]) {
    for (const value of Object.values(bag)) expect(typeof value === 'string' || Number.isFinite(value)).toBe(true);
  }
  if (hit.value !== undefined) expect(Number.isFinite(hit.value)).toBe(true);
  expect(JSON.parse(JSON.stringify(hit))).toEqual(hit);
}

test('explains anything without throwing, in well-formed hits', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(
      fc.oneof(mutated, arbitrary),
      fc.constantFrom('GET', 'POST', 'post', ''),
      fc.constantFrom(undefined, 'script', 'ping'),
      (request, method, type) => {
        const { hits, errors } = explain({ ...request, method, ...(type && { type }) });
        expect(errors).toEqual([]);
        hits.forEach(expectWellFormed);
      },
    ),
    { numRuns: 1500 },
  );
});

test('whole real requests are all understood', () => {
  for (const request of REAL) expect(explain({ ...request, method: 'POST' }).hits.length).toBeGreaterThan(0);
});

test('names that every object has are names like any other', () => {
  const names = ['constructor', 'toString', '__proto__', 'hasOwnProperty'];
  const ga4 = `https://x.example/g/collect?v=2&tid=G-MUGSHOP123&en=a&${names.map((name) => `${name}=1&ep.${name}=2`).join('&')}`;
  expect(Object.entries(explain({ url: ga4, method: 'GET' }).hits[0]?.params ?? {})).toEqual(names.map((name) => [name, '2']));
  const contents = encodeURIComponent(`[{"id":"A",${names.map((name) => `"${name}":"x"`).join()}}]`);
  const [meta] = explain({ url: `https://www.facebook.com/tr/?id=1&ev=Lead&cd[contents]=${contents}`, method: 'GET' }).hits;
  expect(Object.keys(meta?.items?.[0] ?? {})).toEqual(['item_id', ...names]);
});

test('preflights, probes and other schemes say nothing', () => {
  const url = 'https://www.facebook.com/tr/?id=1&ev=Lead';
  expect(explain({ url, method: 'GET' }).hits).toHaveLength(1);
  for (const method of ['OPTIONS', 'HEAD']) expect(explain({ url, method })).toEqual({ hits: [], errors: [] });
  for (const other of ['data:image/gif;base64,R0', 'blob:https://a.example/1', 'nonsense', ''])
    expect(explain({ url: other, method: 'GET' }).hits).toEqual([]);
});

test('the hold time is that of the slowest', () => {
  expect(holdTime(['meta', 'ga4', 'nobody'])).toBe(vendors.get('ga4')?.holds);
  expect(vendors.get('ga4')?.holds).toBeGreaterThanOrEqual(5000);
  expect(holdTime([])).toBe(0);
});

describe('a cookie sync names whom it is passed on to, in side traffic only', () => {
  const SYNC = encodeURIComponent('https://match.adsrvr.org/track/cmf/generic?ttd_pid=mugs');
  const read = (url: string, method = 'GET') => explain({ url, method }).hits.map(({ vendor, kind }) => `${vendor} ${kind}`);

  test.each([
    [`https://tags.exchange.example/site/1?id=2&redir=${SYNC}`, ['the-trade-desk aux']],
    [`https://cw.exchange.example/t.gif?&pid=4&cu=${SYNC}`, ['the-trade-desk aux']],
    [
      `https://ib.adnxs.com/getuid?${encodeURIComponent(`https://p.exchange.example/r?pt=1,${SYNC}`)}`,
      ['xandr aux', 'the-trade-desk aux'],
    ],
    ['https://eb2.exchange.example/getuid?redir=https%3A%2F%2Fib.adnxs.com%2Fsetuid%3Fentity%3D1', ['xandr aux']],
  ])('%s', (url, hits) => {
    expect(read(url)).toEqual(hits);
  });

  test.each([
    ['the page of an event', `https://www.facebook.com/tr/?id=1&ev=Lead&dl=${SYNC}`, ['meta event']],
    ['an event of somebody unknown', `https://t.nowhere.example/p?event=lead&url=${SYNC}`, []],
    ['a click that leads on', `https://out.mugs.example/?to=${encodeURIComponent('https://www.pinterest.com/pin/1')}`, []],
    [
      'an event that would be',
      `https://out.mugs.example/?to=${encodeURIComponent('https://ct.pinterest.com/v3/?tid=1&event=lead')}`,
      [],
    ],
    ['an advert', `https://out.mugs.example/?to=${encodeURIComponent('https://www.googleadservices.com/pagead/aclk?sa=L')}`, []],
  ])('%s', (_, url, hits) => {
    expect(read(url)).toEqual(hits);
  });

  test('a form that is posted is none', () => {
    expect(read(`https://tags.exchange.example/site/1?redir=${SYNC}`, 'POST')).toEqual([]);
  });
});

describe('a host of one vendor alone', () => {
  test('is its side traffic where nobody can read it, and counts as unread', () => {
    const guess = { kind: 'aux', params: {}, guessed: true };
    expect(explain({ url: 'https://new.trc.taboola.com/x?y=1', method: 'GET' }).hits).toEqual([{ vendor: 'taboola', ...guess }]);
    expect(explain({ url: 'https://forms.hsforms.com/next/v9', method: 'POST', body: '{}' }).hits).toEqual([
      { vendor: 'hubspot', ...guess },
    ]);
    expect(explain({ url: 'https://www.linkedin.com/in/somebody', method: 'GET' }).hits).toEqual([]);
  });

  test('is not said of what is read', () => {
    expect(explain({ url: 'https://connect.facebook.net/en_US/fbevents.js', method: 'GET' }).hits).toEqual([
      { vendor: 'meta', kind: 'load', params: {} },
    ]);
  });

  test('no host has two owners', () => {
    const hosts = [...vendors].flatMap(([, { own }]) => own ?? []);
    expect(hosts.length).toBe(new Set(hosts).size);
  });
});
