import { expect, test } from 'vitest';
import { explain } from '.';

const COMMON =
  'v=1&_v=j101&a=12912628&_s=1&dl=https%3A%2F%2Fwww.mugs.example%2Fblue&ul=hu&cid=44733082.1609794530&tid=UA-4142544-17';
const get = (query: string, path = 'collect') =>
  explain({ url: `https://www.google-analytics.com/${path}?${COMMON}&${query}`, method: 'GET' }).hits;

test('a page view', () => {
  expect(get('t=pageview&dt=Blue', 'j/collect')).toEqual([
    {
      vendor: 'universal-analytics',
      account: 'UA-4142544-17',
      event: 'pageview',
      kind: 'pageview',
      params: { dt: 'Blue' },
      page: 'https://www.mugs.example/blue',
    },
  ]);
});

test('an event is called by its action', () => {
  expect(get('t=event&ec=ecommerce&ea=add_to_cart&ev=44&cu=EUR&pa=add&pr1id=SKU1&pr1nm=Mug&pr1pr=44.00&pr1qt=2')).toMatchObject([
    {
      event: 'add_to_cart',
      kind: 'event',
      currency: 'EUR',
      params: { ec: 'ecommerce', ea: 'add_to_cart', ev: 44, pa: 'add' },
      items: [{ item_id: 'SKU1', item_name: 'Mug', price: 44, quantity: 2 }],
    },
  ]);
});

test('a page view with a product action is that action too', () => {
  expect(get('t=pageview&pa=purchase&ti=O-1&tr=19.9&cu=HUF')).toMatchObject([
    { kind: 'pageview', value: 19.9, currency: 'HUF' },
    { kind: 'event', event: 'purchase', params: { ti: 'O-1', tr: 19.9 } },
  ]);
});

test('bodies, and batches of them', () => {
  const post = (path: string, body: string) =>
    explain({ url: `https://www.google-analytics.com/${path}`, method: 'POST', body }).hits;
  expect(post('collect', `${COMMON}&t=event&ec=a&ea=b`)).toMatchObject([{ event: 'b', account: 'UA-4142544-17' }]);
  expect(post('batch', `${COMMON}&t=event&ea=b\n${COMMON}&t=timing`)).toMatchObject([
    { event: 'b' },
    { event: 'timing', automatic: true },
  ]);
});

test('the copy for advertising proves nothing; the library loads', () => {
  const url = `https://stats.g.doubleclick.net/j/collect?t=dc&${COMMON}`;
  expect(explain({ url, method: 'POST' }).hits).toMatchObject([{ vendor: 'universal-analytics', kind: 'aux' }]);
  expect(explain({ url: 'https://www.google-analytics.com/analytics.js', method: 'GET' }).hits).toMatchObject([{ kind: 'load' }]);
});

test.each([
  'https://www.google-analytics.com/g/collect?v=2&tid=G-MUGSHOP123&en=page_view',
  'https://www.mugs.example/collect?v=1&t=event',
  'https://www.google-analytics.com/collect',
])('is not %s', (url) => {
  expect(explain({ url, method: 'GET' }).hits.filter((hit) => hit.vendor === 'universal-analytics')).toEqual([]);
});
