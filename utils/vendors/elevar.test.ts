import { expect, test } from 'vitest';
import { decode } from '.';

const SHOP = '00e760226e03ddc3d3135fa43eba6af7d2da99d9';
const get = (url: string) => decode({ url, method: 'GET' }).hits;
const post = (url: string, payload?: object) =>
  decode({ url, method: 'POST', body: payload === undefined ? undefined : JSON.stringify(payload) }).hits;
const HIT = 'https://www.mugs.example/a/elevar?source_url=https%3A%2F%2Fwww.mugs.example%2Fblue';

test('the library, by shop', () => {
  const load = [{ vendor: 'elevar', account: SHOP, kind: 'load', params: {} }];
  expect(get(`https://shopify-gtm-suite.getelevar.com/configs/${SHOP}/config.js`)).toEqual(load);
  expect(get(`https://www.mugs.example/a/elevar/static/configs/${SHOP}/config.js`)).toEqual(load);
});

test('an event at the shop, without telling who', () => {
  const ecommerce = { currencyCode: 'EUR', add: { products: [{ id: 'SKU1', name: 'Blue', price: '9.50', quantity: '2' }] } };
  const hits = post(HIT, {
    event: 'dl_add_to_cart',
    event_id: 'e1',
    cart_total: '19.00',
    user_properties: { customer_email: 'a@b.hu' },
    ecommerce,
  });
  expect(hits).toEqual([
    {
      vendor: 'elevar',
      event: 'dl_add_to_cart',
      kind: 'event',
      params: {},
      userData: ['user_properties'],
      items: [{ item_id: 'SKU1', item_name: 'Blue', price: 9.5, quantity: 2 }],
      value: 19,
      currency: 'EUR',
      page: 'https://www.mugs.example/blue',
    },
  ]);
});

test('through a proxy; a body that nobody could read; and what is no event', () => {
  expect(post('https://data.mugs.example/base/hit?shop=mugs', { event: 'dl_subscribe', lead_type: 'email' })).toMatchObject([
    { event: 'dl_subscribe', params: { lead_type: 'email' } },
  ]);
  expect(post(HIT)).toMatchObject([{ vendor: 'elevar', kind: 'event' }]);
  expect(post(HIT, { event: 'dl_user_data' })).toMatchObject([{ kind: 'aux' }]);
  expect(get('https://monitoring.getelevar.com/track.gif?ctid=GTM-1&idx=0&event_name=x')).toMatchObject([{ kind: 'aux' }]);
});

test.each(['https://www.getelevar.com/', 'https://www.mugs.example/a/elevar', 'https://www.mugs.example/configs/app.js'])(
  'is not %s',
  (url) => {
    expect(get(url)).toEqual([]);
  },
);

test('is not somebody else with the same address', () => {
  expect(post('https://www.mugs.example/api/hit', { event: 'ping' })).toEqual([]);
});
