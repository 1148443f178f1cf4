import { expect, test } from 'vitest';
import { decode } from '.';

const COMMON =
  'v=1&_v=j101&a=12912628&_s=1&dl=https%3A%2F%2Fwww.mugs.example%2Fblue&ul=hu&cid=44733082.1609794530&tid=UA-4142544-17';
const get = (query: string, path = 'collect') =>
  decode({ url: `https://www.google-analytics.com/${path}?${COMMON}&${query}`, method: 'GET' }).hits;

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
    decode({ url: `https://www.google-analytics.com/${path}`, method: 'POST', body }).hits;
  expect(post('collect', `${COMMON}&t=event&ec=a&ea=b`)).toMatchObject([{ event: 'b', account: 'UA-4142544-17' }]);
  expect(post('batch', `${COMMON}&t=event&ea=b\n${COMMON}&t=timing`)).toMatchObject([
    { event: 'b' },
    { event: 'timing', automatic: true },
  ]);
});

test('the copy for advertising proves nothing; the library loads', () => {
  const url = `https://stats.g.doubleclick.net/j/collect?t=dc&${COMMON}`;
  expect(decode({ url, method: 'POST' }).hits).toMatchObject([{ vendor: 'universal-analytics', kind: 'aux' }]);
  expect(decode({ url: 'https://www.google-analytics.com/analytics.js', method: 'GET' }).hits).toMatchObject([{ kind: 'load' }]);
});

test.each([
  'https://www.google-analytics.com/g/collect?v=2&tid=G-MUGSHOP123&en=page_view',
  'https://www.mugs.example/collect?v=1&t=event',
  'https://www.google-analytics.com/collect',
])('is not %s', (url) => {
  expect(decode({ url, method: 'GET' }).hits.filter((hit) => hit.vendor === 'universal-analytics')).toEqual([]);
});

test('a property at a host of the site', () => {
  const fields = 'v=1&tid=UA-4142544-17&cid=1';
  expect(decode({ url: `https://sst.mugs.example/a/collect?${fields}&t=event&ea=lead`, method: 'GET' }).hits).toMatchObject([
    { vendor: 'universal-analytics', account: 'UA-4142544-17', event: 'lead', kind: 'event' },
  ]);
  expect(decode({ url: `https://sst.mugs.example/a/collect?${fields}`, method: 'GET' }).hits).toEqual([]);
});

test('audiences hear of it in side traffic', () => {
  const url = 'https://www.google.hu/ads/ga-audiences?v=1&aip=1&t=sr&_r=4&tid=UA-4142544-17&cid=1&jid=2';
  expect(decode({ url, method: 'GET' }).hits).toEqual([
    { vendor: 'universal-analytics', account: 'UA-4142544-17', kind: 'aux', params: {} },
  ]);
});

test('what ga.js sends', () => {
  const image =
    'https://ssl.google-analytics.com/r/__utm.gif?utmwv=5.7.2&utms=1&utmhn=www.mugs.example&utmp=%2Fblue&utmac=UA-4142544-1';
  const read = (more: string) => decode({ url: `${image}${more}`, method: 'GET' }).hits;
  expect(read('&utmdt=Blue')).toEqual([
    {
      vendor: 'universal-analytics',
      account: 'UA-4142544-1',
      event: 'pageview',
      kind: 'pageview',
      params: { dt: 'Blue' },
      page: 'https://www.mugs.example/blue',
    },
  ]);
  expect(read('&utmt=event&utme=8(a)5(shop*lead*footer)(3)')).toMatchObject([
    { event: 'lead', kind: 'event', params: { ec: 'shop', el: 'footer' } },
  ]);
  expect(read('&utmt=tran&utmtid=O-1&utmtto=9.5')).toMatchObject([
    { event: 'tran', kind: 'event', value: 9.5, params: { ti: 'O-1' } },
  ]);
});
