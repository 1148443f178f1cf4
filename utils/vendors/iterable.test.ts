import { expect, test } from 'vitest';
import { decode } from '.';

const post = (path: string, payload: object) =>
  decode({ url: `https://api.iterable.com/api/${path}`, method: 'POST', body: JSON.stringify(payload) }).hits;

test('the library', () => {
  expect(decode({ url: 'https://js.iterable.com/analytics.js', method: 'GET' }).hits).toEqual([
    { vendor: 'iterable', kind: 'load', params: {} },
  ]);
});

test('an event, without telling whose', () => {
  const payload = { email: 'a@b.hu', eventName: 'quoteRequested', dataFields: { product: 'blue', phoneNumber: '+36' } };
  expect(post('events/track', payload)).toEqual([
    { vendor: 'iterable', event: 'quoteRequested', kind: 'event', params: { product: 'blue' }, userData: ['phoneNumber'] },
  ]);
});

test('an order', () => {
  const items = [{ id: 'SKU1', name: 'Blue', price: 9.5, quantity: 2 }];
  expect(post('commerce/trackPurchase', { user: { email: 'a@b.hu' }, items, total: 19 })).toMatchObject([
    { event: 'trackPurchase', kind: 'event', value: 19, items: [{ item_id: 'SKU1', quantity: 2 }] },
  ]);
});

test('a sign-up; what is said about a user is no event', () => {
  const url = 'https://links.iterable.com/lists/publicAddSubscriberForm?publicIdString=0a1b2c';
  expect(decode({ url, method: 'POST', body: 'email=a%40b.hu' }).hits).toEqual([
    { vendor: 'iterable', account: '0a1b2c', event: 'subscribe', kind: 'event', params: {} },
  ]);
  expect(post('users/update', { email: 'a@b.hu' })).toMatchObject([{ event: 'update', kind: 'aux' }]);
});

test.each(['https://iterable.com/pricing', 'https://www.mugs.example/api/events/track'])('is not %s', (url) => {
  expect(decode({ url, method: 'GET' }).hits).toEqual([]);
});
