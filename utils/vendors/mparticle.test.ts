import { expect, test } from 'vitest';
import { decode } from '.';

const KEY = 'us1-11b0fef2fc080a4c90c5fa47accad965';
const post = (payload: unknown, url = `https://jssdks.mparticle.com/v3/JS/${KEY}/events`) =>
  decode({ url, method: 'POST', body: JSON.stringify(payload) }).hits;

test('a batch: a view, an event, what the library does by itself', () => {
  expect(
    post({
      mpid: '1',
      events: [
        { event_type: 'screen_view', data: { screen_name: 'Blue', custom_attributes: { path: '/blue' } } },
        {
          event_type: 'custom_event',
          data: { event_name: 'Newsletter joined', custom_attributes: { list: 'weekly', email: 'a@b.example' } },
        },
        { event_type: 'session_start', data: {} },
      ],
    }),
  ).toEqual([
    { vendor: 'mparticle', account: KEY, event: 'Blue', kind: 'pageview', params: { path: '/blue' } },
    {
      vendor: 'mparticle',
      account: KEY,
      event: 'Newsletter joined',
      kind: 'event',
      params: { list: 'weekly' },
      userData: ['email'],
    },
    { vendor: 'mparticle', account: KEY, event: 'session_start', kind: 'aux', params: {} },
  ]);
});

test('commerce, on a host of the own', () => {
  const product_action = {
    action: 'purchase',
    transaction_id: 'O-1',
    total_amount: 39.8,
    products: [{ id: 'SKU1', name: 'Mug', price: 19.9, quantity: 2 }],
  };
  const url = `https://mp.mugs.example/webevents/v3/JS/${KEY}/events`;
  expect(post({ events: [{ event_type: 'commerce_event', data: { product_action, currency_code: 'EUR' } }] }, url)).toMatchObject(
    [
      {
        event: 'purchase',
        kind: 'event',
        value: 39.8,
        currency: 'EUR',
        params: { transaction_id: 'O-1' },
        items: [{ item_id: 'SKU1', item_name: 'Mug', price: 19.9, quantity: 2 }],
      },
    ],
  );
});

test('as the first protocols spoke', () => {
  const url = `https://jssdks.mparticle.com/v2/JS/${KEY}/Events`;
  expect(post({ n: 'Call', dt: 4, et: 8, attrs: { place: 'header' } }, url)).toMatchObject([
    { event: 'Call', kind: 'event', params: { place: 'header' } },
  ]);
  expect(post({ n: 'pageView', dt: 3, attrs: null }, url)).toMatchObject([{ kind: 'pageview' }]);
});

test('the person, the library, a body that nobody could read', () => {
  expect(post({}, 'https://identity.mparticle.com/v1/identify')).toMatchObject([{ kind: 'aux' }]);
  expect(decode({ url: `https://jssdkcdns.mparticle.com/js/v2/${KEY}/mparticle.js`, method: 'GET' }).hits).toMatchObject([
    { kind: 'load', account: KEY },
  ]);
  expect(decode({ url: `https://jssdks.mparticle.com/v3/JS/${KEY}/events`, method: 'POST' }).hits).toMatchObject([
    { kind: 'event' },
  ]);
});

test('is not any list of events', () => {
  expect(post({ events: [] }, 'https://www.mugs.example/v3/js/events')).toEqual([]);
});
