import { expect, test } from 'vitest';
import { decode } from '.';

const COMMON = {
  messageId: '9c0a-1',
  anonymousId: '9c0a',
  channel: 'web',
  context: { page: { url: 'https://www.mugs.example/blue' }, library: { name: 'RudderLabs JavaScript SDK', version: '3.11.0' } },
};
const post = (payload: object, url = 'https://mugs.dataplane.rudderstack.com/v1/track') =>
  decode({ url, method: 'POST', body: JSON.stringify(payload) }).hits;

test('a page view', () => {
  expect(
    post({ ...COMMON, type: 'page', properties: { path: '/blue' } }, 'https://mugs.dataplane.rudderstack.com/v1/page'),
  ).toEqual([
    { vendor: 'rudderstack', event: 'page', kind: 'pageview', params: { path: '/blue' }, page: 'https://www.mugs.example/blue' },
  ]);
});

test('an event, also on a data plane of the own', () => {
  const track = { ...COMMON, type: 'track', event: 'Product Added', properties: { product_id: 'SKU1', quantity: 2 } };
  const expected = [{ vendor: 'rudderstack', event: 'Product Added', items: [{ item_id: 'SKU1', quantity: 2 }] }];
  expect(post(track)).toMatchObject(expected);
  expect(post(track, 'https://data.mugs.example/v1/track')).toMatchObject(expected);
});

test('beacons with many', () => {
  const batch = [
    { ...COMMON, type: 'track', event: 'Call' },
    { ...COMMON, type: 'identify' },
  ];
  expect(post({ batch, sentAt: '2026-11-21' }, 'https://data.mugs.example/beacon/v1/batch?writeKey=2aB3dE6g')).toMatchObject([
    { event: 'Call', account: '2aB3dE6g' },
    { kind: 'aux', event: 'identify' },
  ]);
});

test('configuration and library', () => {
  expect(decode({ url: 'https://api.rudderstack.com/sourceConfig/?writeKey=2aB3dE6g', method: 'GET' }).hits).toMatchObject([
    { kind: 'aux', account: '2aB3dE6g' },
  ]);
  expect(decode({ url: 'https://cdn.rudderlabs.com/v3/modern/rsa.min.js', method: 'GET' }).hits).toMatchObject([
    { kind: 'load' },
  ]);
});

test('is not any track', () => {
  expect(post({ type: 'track', event: 'a', messageId: '1' }, 'https://www.mugs.example/v1/track')).toEqual([]);
});
