import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;
const post = (payload?: unknown) =>
  decode({
    url: 'https://web.snrbox.com/v4/events/batch',
    method: 'POST',
    body: payload === undefined ? undefined : JSON.stringify(payload),
  }).hits;

test('the library, on all its hosts', () => {
  const load = [{ vendor: 'synerise', kind: 'load', params: {} }];
  expect(get('https://web.snrbox.com/synerise-javascript-sdk.min.js')).toEqual(load);
  expect(get('https://web.geb.snrbox.com/synerise-javascript-sdk.min.js')).toEqual(load);
  expect(get('https://www.snrcdn.net/sdk/3.0/synerise-javascript-sdk.min.js')).toEqual(load);
});

test('a page and an event, without telling who', () => {
  const params = { sku: 'SKU1', name: 'Kubek', quantity: 2, finalUnitPrice: { amount: 39.9, currency: 'PLN' }, email: 'a@b.pl' };
  expect(
    post([
      { action: 'page.visit', label: 'Mugs', params: { uri: 'https://www.mugs.example/' } },
      { action: 'product.addToCart', label: 'Add', client: { uuid: 'u1', email: 'a@b.pl' }, params },
    ]),
  ).toMatchObject([
    { event: 'page.visit', kind: 'pageview', page: 'https://www.mugs.example/' },
    {
      event: 'product.addToCart',
      kind: 'event',
      value: 39.9,
      currency: 'PLN',
      items: [{ item_id: 'SKU1', item_name: 'Kubek', quantity: 2 }],
      params: {},
      userData: ['email'],
    },
  ]);
});

test('side traffic, and a body that nobody could read', () => {
  expect(post({ documents: [] })).toEqual([{ vendor: 'synerise', kind: 'aux', params: {} }]);
  expect(post()).toEqual([{ vendor: 'synerise', kind: 'event', params: {} }]);
});

test.each([
  'https://www.synerise.com/',
  'https://upload.snrcdn.net/9bbb/default/origin/a.png',
  'https://www.mugs.example/v4/events',
])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});
