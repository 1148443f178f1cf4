import { expect, test } from 'vitest';
import { decode } from '.';

const URL_ = 'https://mugs.tt.omtrdc.net/rest/v1/delivery?client=mugs&sessionId=d3592345&version=2.9.0';
const post = (payload: unknown, url = URL_) => decode({ url, method: 'POST', body: JSON.stringify(payload) }).hits;
const context = { channel: 'web', address: { url: 'https://www.mugs.example/blue' } };

test('asking what to show is no event', () => {
  expect(post({ context, execute: { pageLoad: {} }, prefetch: { views: [{}] } })).toEqual([
    { vendor: 'adobe-target', account: 'mugs', kind: 'aux', params: {}, page: 'https://www.mugs.example/blue' },
  ]);
  expect(
    decode({ url: 'https://mugs.tt.omtrdc.net/m2/mugs/mbox/json?mbox=target-global-mbox', method: 'GET' }).hits,
  ).toMatchObject([{ kind: 'aux', account: 'mugs' }]);
});

test('a click and an order are', () => {
  expect(post({ context, notifications: [{ id: '1', type: 'click', mbox: { name: 'add-to-cart' } }] })).toMatchObject([
    { event: 'add-to-cart', kind: 'event', params: { type: 'click' } },
  ]);
  expect(post({ context, execute: { mboxes: [{ name: 'orderConfirmPage', order: { id: 'O-1', total: 99 } }] } })).toMatchObject([
    { event: 'orderConfirmPage', value: 99 },
  ]);
  const old =
    'https://mugs.tt.omtrdc.net/m2/mugs/mbox/standard?mbox=orderConfirmPage&orderTotal=99&mboxURL=https%3A%2F%2Fwww.mugs.example%2F';
  expect(decode({ url: old, method: 'GET' }).hits).toMatchObject([{ event: 'orderConfirmPage', kind: 'event', value: 99 }]);
});

test('the library, and a host of its own', () => {
  expect(decode({ url: 'https://cdn.tt.omtrdc.net/cdn/target.js', method: 'GET' }).hits).toMatchObject([{ kind: 'load' }]);
  expect(post({ context }, URL_.replace('mugs.tt.omtrdc.net', 'target.mugs.example'))).toMatchObject([
    { vendor: 'adobe-target' },
  ]);
});

test('is not any delivery', () => {
  expect(post({ context }, 'https://www.mugs.example/rest/v1/delivery')).toEqual([]);
});
