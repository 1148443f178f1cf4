import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;
const json = (value: unknown) => encodeURIComponent(JSON.stringify(value));
const COMMON =
  'p_id=Twitter&p_user_id=0&pl_id=1&tw_document_href=https%3A%2F%2Fwww.mugs.example%2F&type=javascript&version=2.3.33';

test('a page view, as today and as before', () => {
  const page = 'https://www.mugs.example/';
  expect(get(`https://analytics.twitter.com/1/i/adsct?event=%7B%7D&event_id=5b&txn_id=o7z1d&${COMMON}`)).toEqual([
    { vendor: 'x', account: 'o7z1d', event: 'pageview', kind: 'pageview', params: {}, page },
  ]);
  const before = `events=${json([['pageview', null]])}&txn_id=o0bkw&tw_sale_amount=0&tw_order_quantity=0&${COMMON}`;
  expect(get(`https://analytics.twitter.com/i/adsct?${before}`)).toMatchObject([{ account: 'o0bkw', kind: 'pageview' }]);
});

test('an event is its id', () => {
  const event = json({
    value: 12.5,
    currency: 'EUR',
    conversion_id: 'O-7',
    email_address: 'f660',
    contents: [{ content_id: 'MUG-1' }],
  });
  expect(get(`https://analytics.x.com/1/i/adsct?event=${event}&txn_id=tw-o4eav-odm20&${COMMON}`)).toMatchObject([
    {
      account: 'o4eav',
      event: 'tw-o4eav-odm20',
      kind: 'event',
      params: { value: 12.5, conversion_id: 'O-7' },
      userData: ['email_address'],
      items: [{ item_id: 'MUG-1' }],
      value: 12.5,
      currency: 'EUR',
    },
  ]);
});

test('an older event has a name', () => {
  const events = json([['purchase', { value: '29.95', currency: 'USD', num_items: '3' }]]);
  const body = `events=${events}&txn_id=o0bkw&tw_sale_amount=29.95&${COMMON}`;
  expect(decode({ url: 'https://analytics.twitter.com/i/adsctp', method: 'POST', body }).hits).toMatchObject([
    { account: 'o0bkw', event: 'purchase', kind: 'event', value: 29.95, currency: 'USD' },
  ]);
});

test('the copy for t.co, and the library', () => {
  expect(get(`https://t.co/1/i/adsct?event=%7B%7D&txn_id=tw-o4eav-odm20&${COMMON}`)).toMatchObject([
    { vendor: 'x', kind: 'aux' },
  ]);
  expect(get('https://static.ads-twitter.com/uwt.js')).toEqual([{ vendor: 'x', kind: 'load', params: {} }]);
});

test.each(['https://t.co/AbC123', 'https://x.com/i/adsct?txn_id=1', 'https://twitter.com/intent/tweet?text=a'])(
  'is not %s',
  (url) => {
    expect(get(url)).toEqual([]);
  },
);
