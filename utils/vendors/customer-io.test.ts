import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;
const post = (path: string, payload: object) =>
  decode({ url: `https://cdp-eu.customer.io/v1/${path}`, method: 'POST', body: JSON.stringify(payload) }).hits;

test('the libraries', () => {
  expect(get('https://assets.customer.io/assets/track-eu.js')).toEqual([{ vendor: 'customer-io', kind: 'load', params: {} }]);
  expect(get('https://cdp.customer.io/v1/analytics-js/snippet/0a1b2c/analytics.min.js')).toMatchObject([{ account: '0a1b2c' }]);
});

test('pixels: a page, an event, and who it is', () => {
  expect(get('https://track.customer.io/events/page.gif?name=%2Fblue&s=abc123')).toEqual([
    { vendor: 'customer-io', account: 'abc123', event: '/blue', kind: 'pageview', params: {} },
  ]);
  expect(get('https://track-eu.customer.io/events/event.gif?name=quote_requested&s=abc123')).toMatchObject([
    { event: 'quote_requested', kind: 'event' },
  ]);
  expect(get('https://track.customer.io/events/identify.gif?s=abc123')).toMatchObject([{ kind: 'aux' }]);
});

test('the pipeline, one by one and in a batch', () => {
  const context = { page: { url: 'https://www.mugs.example/blue' } };
  const properties = { value: 19, currency: 'EUR', email: 'a@b.hu', products: [{ product_id: 'SKU1', quantity: 2 }] };
  expect(post('t', { writeKey: 'k1', type: 'track', event: 'Product Added', properties, context })).toEqual([
    {
      vendor: 'customer-io',
      account: 'k1',
      event: 'Product Added',
      kind: 'event',
      params: { value: 19, currency: 'EUR' },
      userData: ['email'],
      items: [{ item_id: 'SKU1', quantity: 2 }],
      value: 19,
      currency: 'EUR',
      page: 'https://www.mugs.example/blue',
    },
  ]);
  expect(post('batch', { writeKey: 'k1', batch: [{ type: 'page', name: 'Home', context }, { type: 'identify' }] })).toMatchObject(
    [
      { event: 'Home', kind: 'pageview' },
      { event: 'identify', kind: 'aux' },
    ],
  );
});

test.each(['https://customer.io/pricing', 'https://www.mugs.example/events/page.gif?name=a', 'https://cdp.customer.io/v1/m'])(
  'is not %s',
  (url) => {
    expect(get(url)).toEqual([]);
  },
);
