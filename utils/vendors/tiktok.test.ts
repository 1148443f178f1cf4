import { expect, test } from 'vitest';
import { decode } from '.';

const PIXEL = 'C97F14JC77U63IDI7U40';
const context = {
  pixel: { code: PIXEL },
  page: { url: 'https://www.mugs.example/blue', referrer: '' },
  user: { anonymous_id: 'a1', email: 'b4c9a289323b21a0', phone_number: '', device_id: 'd1' },
};
const post = (payload: unknown, path = 'v2/pixel') =>
  decode({ url: `https://analytics.tiktok.com/api/${path}`, method: 'POST', body: JSON.stringify(payload) }).hits;

test('a page view', () => {
  expect(post({ event: 'Pageview', context, properties: {} })).toEqual([
    {
      vendor: 'tiktok',
      account: PIXEL,
      event: 'Pageview',
      kind: 'pageview',
      params: {},
      userData: ['email'],
      page: 'https://www.mugs.example/blue',
    },
  ]);
});

test('an event with products and money', () => {
  const properties = {
    value: 24.5,
    currency: 'PLN',
    content_type: 'product',
    contents: [{ content_id: 'MUG-1', content_name: 'Blue', quantity: 2, price: '12.25' }],
  };
  expect(post({ event: 'AddToCart', event_id: 'e-9', context, properties })).toMatchObject([
    {
      event: 'AddToCart',
      kind: 'event',
      params: { event_id: 'e-9', content_type: 'product', value: 24.5 },
      items: [{ item_id: 'MUG-1', item_name: 'Blue', quantity: 2, price: 12.25 }],
      value: 24.5,
      currency: 'PLN',
    },
  ]);
});

test('in the address, as base64', () => {
  const message = encodeURIComponent(btoa(JSON.stringify({ event: 'SubmitForm', context, properties: {} })));
  const url = `https://analytics.tiktok.com/api/v2/pixel?analytics_message=${message}`;
  expect(decode({ url, method: 'GET' }).hits).toMatchObject([{ account: PIXEL, event: 'SubmitForm', kind: 'event' }]);
});

test('what the library collects by itself', () => {
  const payload = { action: 'Metadata', auto_collected_properties: { page_trigger: 'PageView' }, context };
  expect(post(payload, 'v2/pixel/act')).toMatchObject([{ event: 'Metadata', kind: 'event', automatic: true }]);
});

test('a body that nobody could read is an event without a name', () => {
  expect(decode({ url: 'https://analytics.tiktok.com/api/v2/pixel', method: 'POST' }).hits).toEqual([
    { vendor: 'tiktok', kind: 'event', params: {} },
  ]);
});

test('the library and its own measurements', () => {
  const url = `https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=${PIXEL}&lib=ttq`;
  expect(decode({ url, method: 'GET', type: 'script' }).hits).toMatchObject([{ account: PIXEL, kind: 'load' }]);
  expect(post({ event: 'x' }, 'v2/pixel/perf')).toMatchObject([{ kind: 'aux' }]);
});

test.each(['https://www.tiktok.com/@mugs', 'https://www.tiktok.com/api/v2/pixel', 'https://analytics.tiktok.com/'])(
  'is not %s',
  (url) => {
    expect(decode({ url, method: 'POST', body: '{"event":"AddToCart"}' }).hits).toEqual([]);
  },
);
