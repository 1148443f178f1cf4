import { expect, test } from 'vitest';
import { decode } from '.';

const post = (payload: unknown, url = 'https://plausible.io/api/event') =>
  decode({ url, method: 'POST', body: typeof payload === 'string' ? payload : JSON.stringify(payload) }).hits;
const PAGE = { u: 'https://www.mugs.example/blue', d: 'mugs.example', r: null, v: 31 };

test('a page view', () => {
  expect(post({ n: 'pageview', ...PAGE, h: 1 })).toEqual([
    {
      vendor: 'plausible',
      account: 'mugs.example',
      event: 'pageview',
      kind: 'pageview',
      params: {},
      page: 'https://www.mugs.example/blue',
    },
  ]);
});

test('an event with properties, as an object or as text', () => {
  const expected = [
    { event: 'File Download', kind: 'event', params: { url: 'https://www.mugs.example/care.pdf', pages: 4, new: 'true' } },
  ];
  const p = { url: 'https://www.mugs.example/care.pdf', pages: 4, new: true, none: null };
  expect(post({ n: 'File Download', ...PAGE, p })).toMatchObject(expected);
  expect(post({ n: 'File Download', ...PAGE, p: JSON.stringify(p) })).toMatchObject(expected);
});

test('money', () => {
  expect(post({ n: 'Purchase', ...PAGE, $: { currency: 'PLN', amount: '120.50' } })).toMatchObject([
    { value: 120.5, currency: 'PLN' },
  ]);
});

test('engagement is automatic', () => {
  expect(post({ n: 'engagement', ...PAGE, sd: 75, e: 4000 })).toMatchObject([
    { event: 'engagement', automatic: true, params: { sd: 75, e: 4000 } },
  ]);
});

test('through a proxy, and by the long names of the interface', () => {
  expect(post({ n: 'Signup', ...PAGE }, 'https://www.mugs.example/stats/api/event')).toMatchObject([{ event: 'Signup' }]);
  expect(post({ n: 'Signup', ...PAGE }, 'https://www.mugs.example/pl/x')).toMatchObject([{ event: 'Signup' }]);
  expect(post({ name: 'Signup', url: PAGE.u, domain: 'mugs.example', props: { a: 'b' } })).toMatchObject([
    { event: 'Signup', params: { a: 'b' } },
  ]);
});

test('the script, and its copies on other hosts', () => {
  const load = (url: string) => decode({ url, method: 'GET', type: 'script' }).hits;
  expect(load('https://plausible.io/js/script.outbound-links.js')).toEqual([{ vendor: 'plausible', kind: 'load', params: {} }]);
  expect(load('https://plausible.io/js/pa-AbCdEfGhIjKlMnOpQrStU.js')).toMatchObject([{ account: 'pa-AbCdEfGhIjKlMnOpQrStU' }]);
  expect(load('https://www.mugs.example/js/script.tagged-events.hash.js')).toMatchObject([{ vendor: 'plausible' }]);
  expect(load('https://www.mugs.example/js/script.js')).toEqual([]);
});

test('a body that nobody could read is an event without a name', () => {
  expect(post('')).toEqual([{ vendor: 'plausible', kind: 'event', params: {} }]);
});

test.each([
  { foo: 1 },
  { n: 'x', u: '/relative', d: 'a' },
  { n: 5, u: PAGE.u, d: 'a' },
  { n: 'x', u: PAGE.u, d: {} },
  [1],
  'n=x&u=https://a/&d=b',
  '{"n":',
])('is not %j', (payload) => {
  expect(post(payload)).toEqual([]);
});
