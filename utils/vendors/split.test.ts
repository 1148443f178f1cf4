import { expect, test } from 'vitest';
import { decode } from '.';

const post = (path: string, payload: unknown) =>
  decode({ url: `https://events.split.io/api/${path}`, method: 'POST', body: JSON.stringify(payload) }).hits;
const EVENT = { eventTypeId: 'page.load.time', trafficTypeName: 'user', value: 83.3, key: 'u1', timestamp: 1763700000000 };

test('events in a list', () => {
  const added = { eventTypeId: 'add_to_cart', properties: { sku: 'SKU1', email: 'a@b.pl' } };
  expect(post('events/bulk', [EVENT, added])).toEqual([
    { vendor: 'split', event: 'page.load.time', kind: 'event', params: {}, value: 83.3 },
    { vendor: 'split', event: 'add_to_cart', kind: 'event', params: { sku: 'SKU1' }, userData: ['email'] },
  ]);
});

test('events when the page is left, with the key of the account', () => {
  expect(post('events/beacon', { entries: [EVENT], token: 'mugskey1', sdk: 'javascript-10.1' })).toMatchObject([
    { account: 'mugskey1', event: 'page.load.time' },
  ]);
});

test('impressions of flags are no events', () => {
  expect(post('testImpressions/bulk', [{ f: 'new_cart', i: [] }])).toEqual([{ vendor: 'split', kind: 'aux', params: {} }]);
});

test.each(['https://www.split.io/', 'https://sdk.split.io/api/splitChanges', 'https://www.mugs.example/api/events/bulk'])(
  'is not %s',
  (url) => {
    expect(decode({ url, method: 'GET' }).hits).toEqual([]);
  },
);
