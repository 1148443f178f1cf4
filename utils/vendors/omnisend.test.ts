import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;
const post = (path: string, body?: string) =>
  decode({ url: `https://wt.omnisendlink.com/REST/${path}`, method: 'POST', body }).hits;

test('the library, and its settings', () => {
  expect(get('https://omnisnippet1.com/inshop/launcher-v2.js')).toEqual([{ vendor: 'omnisend', kind: 'load', params: {} }]);
  expect(get('https://wt.omnisendlink.com/REST/inShop/v1/getSettings?brandID=651c4e564a7798b9cbd3e48b')).toEqual([
    { vendor: 'omnisend', account: '651c4e564a7798b9cbd3e48b', kind: 'aux', params: {} },
  ]);
});

test('an event, without telling who', () => {
  const payload = { brandID: '651c', eventName: 'added product to cart', properties: { productID: '7', email: 'a@b.hu' } };
  expect(post('webTracking/v1/event', JSON.stringify(payload))).toEqual([
    {
      vendor: 'omnisend',
      account: '651c',
      event: 'added product to cart',
      kind: 'event',
      params: { productID: '7' },
      userData: ['email'],
    },
  ]);
});

test('a body that nobody could read is an event without a name', () => {
  expect(post('webTracking/v1/event')).toEqual([{ vendor: 'omnisend', kind: 'event', params: {} }]);
});

test.each(['https://www.omnisend.com/', 'https://www.mugs.example/REST/event', 'https://omnisnippet1.com/a.css'])(
  'is not %s',
  (url) => {
    expect(get(url)).toEqual([]);
  },
);
