import { expect, test } from 'vitest';
import { decode } from '.';

const send = (events: object[]) =>
  decode({
    url: 'https://sdk.fra-01.braze.eu/api/v3/data/',
    method: 'POST',
    body: JSON.stringify({ events, api_key: '1b6116a1-0000', sdk_version: '5.8.1', device_id: 'd1', device: {} }),
  }).hits;

test('the library', () => {
  expect(decode({ url: 'https://js.appboycdn.com/web-sdk/5.8/braze.min.js', method: 'GET' }).hits).toEqual([
    { vendor: 'braze', kind: 'load', params: {} },
  ]);
});

test('events of the site, among those of the library', () => {
  expect(
    send([
      { name: 'ss', time: 1763700000 },
      { name: 'ce', time: 1763700001, data: { n: 'Added To Cart', p: { sku: 'SKU1', email: 'a@b.hu' } } },
      { name: 'p', time: 1763700002, data: { pid: 'SKU1', c: 'PLN', p: 9.5, q: 2 } },
    ]),
  ).toEqual([
    { vendor: 'braze', account: '1b6116a1-0000', event: 'ss', kind: 'aux', params: {}, automatic: true },
    {
      vendor: 'braze',
      account: '1b6116a1-0000',
      event: 'Added To Cart',
      kind: 'event',
      params: { sku: 'SKU1' },
      userData: ['email'],
    },
    {
      vendor: 'braze',
      account: '1b6116a1-0000',
      event: 'purchase',
      kind: 'event',
      params: {},
      items: [{ item_id: 'SKU1', price: 9.5, quantity: 2 }],
      value: 19,
      currency: 'PLN',
    },
  ]);
});

test('side traffic, and a body that nobody could read', () => {
  expect(send([])).toMatchObject([{ kind: 'aux' }]);
  const post = (path: string) => decode({ url: `https://sdk.iad-05.braze.com/api/v3/${path}`, method: 'POST' }).hits;
  expect(post('content_cards/sync')).toMatchObject([{ kind: 'aux' }]);
  expect(post('data/')).toEqual([{ vendor: 'braze', kind: 'event', params: {} }]);
});

test.each(['https://www.braze.com/docs', 'https://www.mugs.example/api/v3/data/'])('is not %s', (url) => {
  expect(decode({ url, method: 'GET' }).hits).toEqual([]);
});
