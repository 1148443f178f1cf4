import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;
const post = (path: string, payload: unknown) =>
  decode({ url: `https://a.klaviyo.com${path}`, method: 'POST', body: JSON.stringify(payload) }).hits;
const event = (name: string, properties: object) => ({
  data: {
    type: 'event',
    attributes: {
      properties,
      metric: { data: { type: 'metric', attributes: { name, service: 'api' } } },
      profile: { data: { type: 'profile', attributes: { email: 'a@b.hu' } } },
    },
  },
});

test('the library, by company', () => {
  const load = [{ vendor: 'klaviyo', account: 'XkMuGs', kind: 'load', params: {} }];
  expect(get('https://static.klaviyo.com/onsite/js/klaviyo.js?company_id=XkMuGs')).toEqual(load);
  expect(get('https://static.klaviyo.com/onsite/js/XkMuGs/klaviyo.js')).toEqual(load);
});

test('a page seen', () => {
  expect(post('/client/events/?company_id=XkMuGs', event('Active on Site', { page: 'https://www.mugs.example/' }))).toMatchObject(
    [{ account: 'XkMuGs', event: 'Active on Site', kind: 'pageview', page: 'https://www.mugs.example/' }],
  );
});

test('an event with products, and nothing personal', () => {
  const properties = {
    $value: 39.9,
    Email: 'a@b.hu',
    Items: [{ ProductID: '7', ProductName: 'Bögre', Quantity: 2, ItemPrice: 19.95 }],
  };
  const hits = post('/client/events/?company_id=XkMuGs', event('Started Checkout', properties));
  expect(hits).toMatchObject([
    {
      event: 'Started Checkout',
      kind: 'event',
      value: 39.9,
      items: [{ item_id: '7', item_name: 'Bögre', quantity: 2, price: 19.95 }],
      params: {},
      userData: ['Email'],
    },
  ]);
  expect(JSON.stringify(hits)).not.toContain('a@b.hu');
});

test('the older form, in base64', () => {
  const payload = JSON.stringify({ token: 'XkMuGs', event: 'Viewed Product', properties: { ProductName: 'Kubek' } });
  expect(get(`https://a.klaviyo.com/api/track?data=${encodeURIComponent(btoa(payload))}`)).toMatchObject([
    { account: 'XkMuGs', event: 'Viewed Product', items: [{ item_name: 'Kubek' }] },
  ]);
});

test('a sign-up is an event, side traffic is none', () => {
  const data = { data: { type: 'subscription', attributes: { profile: { data: { attributes: { email: 'a@b.hu' } } } } } };
  expect(post('/client/subscriptions/?company_id=XkMuGs', data)).toEqual([
    { vendor: 'klaviyo', account: 'XkMuGs', event: 'subscribe', kind: 'event', params: {} },
  ]);
  expect(post('/onsite/track-analytics?company_id=XkMuGs', { events: [{ metric: 'formOpen' }] })).toMatchObject([
    { kind: 'aux' },
  ]);
});

test.each([
  'https://www.klaviyo.com/pricing',
  'https://static.klaviyo.com/onsite/js/static.7f.js',
  'https://a.klaviyo.com/media/js',
])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});
