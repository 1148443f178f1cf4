import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;
const track = (what: string, payload: object) =>
  get(`https://nova.collect.igodigital.com/c2/6391707/${what}?payload=${encodeURIComponent(JSON.stringify(payload))}`);

test('the library, by account', () => {
  expect(get('https://6391707.collect.igodigital.com/collect.js')).toEqual([
    { vendor: 'salesforce-mc', account: '6391707', kind: 'load', params: {} },
  ]);
});

test('a page view, and with it a product seen', () => {
  const page = { title: 'Blue', url: 'https://www.mugs.example/blue', referrer: '', user_info: { email: 'a@b.hu' } };
  expect(track('track_page_view', page)).toEqual([
    {
      vendor: 'salesforce-mc',
      account: '6391707',
      event: 'track_page_view',
      kind: 'pageview',
      params: {},
      userData: ['user_info'],
      page: 'https://www.mugs.example/blue',
    },
  ]);
  expect(track('track_page_view', { ...page, item: 'SKU1' })).toMatchObject([
    { kind: 'pageview' },
    { event: 'item_view', kind: 'event', items: [{ item_id: 'SKU1' }] },
  ]);
});

test('an order', () => {
  const cart = [{ item: 'SKU1', quantity: '2', price: '9.50', unique_id: 'u1' }];
  expect(track('track_conversion', { cart, order_number: '7' })).toMatchObject([
    { event: 'track_conversion', kind: 'event', items: [{ item_id: 'SKU1', quantity: 2, price: 9.5 }] },
  ]);
});

test.each([
  'https://www.igodigital.com/',
  'https://www.mugs.example/c2/1/track_page_view',
  'https://nova.collect.igodigital.com/c2/1/other',
])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});
