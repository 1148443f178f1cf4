import { expect, test } from 'vitest';
import { decode } from '.';

const KEY = 'aB3dE6gHiJkLmN0pQrStUvWxYz123456';
const COMMON = {
  writeKey: KEY,
  messageId: 'ajs-next-1',
  anonymousId: '9c0a',
  context: { page: { url: 'https://www.mugs.example/blue' }, library: { name: 'analytics.js' } },
};
const post = (payload: object, url: string) => decode({ url, method: 'POST', body: JSON.stringify(payload) }).hits;

test('a page view', () => {
  expect(
    post(
      { ...COMMON, type: 'page', name: 'Home', properties: { path: '/blue', email: 'a@b.example' } },
      'https://api.segment.io/v1/p',
    ),
  ).toEqual([
    {
      vendor: 'segment',
      account: KEY,
      event: 'page',
      kind: 'pageview',
      params: { name: 'Home', path: '/blue' },
      userData: ['email'],
      page: 'https://www.mugs.example/blue',
    },
  ]);
});

test('an event, also through a proxy under another path', () => {
  const track = {
    ...COMMON,
    type: 'track',
    event: 'Order Completed',
    properties: {
      order_id: 'O-1',
      revenue: 19.9,
      currency: 'EUR',
      products: [{ product_id: 'SKU1', name: 'Mug', price: '9.95', quantity: 2 }],
    },
  };
  for (const url of ['https://events.eu1.segmentapis.com/v1/t', 'https://www.mugs.example/ev/t'])
    expect(post(track, url)).toMatchObject([
      {
        vendor: 'segment',
        event: 'Order Completed',
        kind: 'event',
        value: 19.9,
        currency: 'EUR',
        items: [{ item_id: 'SKU1', item_name: 'Mug', price: 9.95, quantity: 2 }],
      },
    ]);
});

test('a batch; of traits only the names', () => {
  const { writeKey, ...call } = COMMON;
  const hits = post(
    {
      writeKey,
      batch: [
        { ...call, type: 'track', event: 'Product Added', properties: { sku: 'SKU1', price: 5 } },
        { ...call, type: 'identify', traits: { email: 'a@b.example' } },
      ],
    },
    'https://api.segment.io/v1/b',
  );
  expect(hits).toMatchObject([
    { event: 'Product Added', account: KEY, items: [{ item_id: 'SKU1', price: 5 }] },
    { event: 'identify', kind: 'aux', params: { traits: 'email' } },
  ]);
});

test('measures of its own, settings, the library, a body that nobody could read', () => {
  expect(post({ series: [] }, 'https://api.segment.io/v1/m')).toMatchObject([{ kind: 'aux' }]);
  const load = (url: string) => decode({ url, method: 'GET' }).hits;
  expect(load(`https://cdn.segment.com/v1/projects/${KEY}/settings`)).toMatchObject([{ kind: 'aux', account: KEY }]);
  expect(load(`https://cdn.segment.com/analytics.js/v1/${KEY}/analytics.min.js`)).toMatchObject([{ kind: 'load', account: KEY }]);
  expect(decode({ url: 'https://api.segment.io/v1/t', method: 'POST' }).hits).toMatchObject([{ kind: 'event' }]);
});

test('is not another that speaks its language', () => {
  const track = { ...COMMON, type: 'track', event: 'a', context: { library: { name: 'RudderLabs JavaScript SDK' } } };
  expect(post(track, 'https://www.mugs.example/v1/track').map((hit) => hit.vendor)).not.toContain('segment');
  expect(post({ writeKey: KEY, messageId: 1 }, 'https://www.mugs.example/v1/track')).toEqual([]);
});
