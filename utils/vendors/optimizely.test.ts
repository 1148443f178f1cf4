import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;
const log = (...events: unknown[]) =>
  decode({
    url: 'https://logx.optimizely.com/v1/events',
    method: 'POST',
    body: JSON.stringify({
      account_id: '7700000001',
      project_id: '7700000002',
      client_name: 'js',
      visitors: [{ visitor_id: 'oeu1', session_id: 'AUTO', attributes: [], snapshots: [{ decisions: [], events }] }],
    }),
  }).hits;

test('the library, by project', () => {
  expect(get('https://cdn.optimizely.com/js/7700000002.js')).toEqual([
    { vendor: 'optimizely', account: '7700000002', kind: 'load', params: {} },
  ]);
});

test('a page that was activated', () => {
  expect(log({ e: '1-2-3', k: 'product_page', y: 'view_activated', u: 'u1', t: 1763700000000, a: {} })).toEqual([
    { vendor: 'optimizely', account: '7700000001', event: 'product_page', kind: 'pageview', params: { type: 'view_activated' } },
  ]);
});

test('an event with revenue in cents, among others', () => {
  expect(
    log(
      { e: null, y: 'client_activation', u: 'u2', t: 1763700000000 },
      { e: '9', k: 'add_to_cart', y: 'custom', tags: { revenue: 1999, category: 'mugs', email: 'a@b.hu' } },
    ),
  ).toMatchObject([
    { event: 'client_activation', kind: 'aux' },
    { event: 'add_to_cart', kind: 'event', value: 19.99, params: { category: 'mugs' }, userData: ['email'] },
  ]);
});

test('the older address', () => {
  expect(get('https://logx.optimizely.com/log/event?a=123&d=123&n=signup_click&u=oeu1')).toMatchObject([
    { account: '123', event: 'signup_click', kind: 'event' },
  ]);
});

test('a body that nobody could read is an event without a name', () => {
  expect(decode({ url: 'https://logx.optimizely.com/v1/events', method: 'POST' }).hits).toEqual([
    { vendor: 'optimizely', kind: 'event', params: {} },
  ]);
});

test.each(['https://www.optimizely.com/products/', 'https://app.optimizely.com/v1/events', 'https://www.mugs.example/v1/events'])(
  'is not %s',
  (url) => {
    expect(get(url)).toEqual([]);
  },
);

test('one JSON object per event, of the snippet between the two', () => {
  const read = (body: object) =>
    decode({ url: 'https://logx.optimizely.com/log/event', method: 'POST', body: JSON.stringify(body) }).hits;
  const common = { accountId: '101', projectId: '102', visitorId: 'oeu1' };
  expect(read({ ...common, eventType: 'client_activation', eventName: 'client_activation' })).toMatchObject([
    { account: '101', event: 'client_activation', kind: 'aux' },
  ]);
  expect(read({ ...common, eventType: 'custom', eventName: 'lead' })).toMatchObject([{ event: 'lead', kind: 'event' }]);
});
