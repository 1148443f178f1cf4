import { expect, test } from 'vitest';
import { decode } from '.';

const ACCOUNT = '0a1b2c3d4e5f60718293a4b5c6d7e8f9';
const collect = (payload: object) =>
  decode({
    url: 'https://ariane.abtasty.com/',
    method: 'POST',
    body: JSON.stringify({ c: {}, cid: ACCOUNT, vid: 'v1', dl: 'https%3A%2F%2Fwww.mugs.example%2Fblue', ...payload }),
  }).hits;

test('the library, by account', () => {
  expect(decode({ url: `https://try.abtasty.com/${ACCOUNT}.js`, method: 'GET' }).hits).toEqual([
    { vendor: 'ab-tasty', account: ACCOUNT, kind: 'load', params: {} },
  ]);
});

test('a batch: consent, a page view and an event', () => {
  expect(
    collect({
      t: 'BATCH',
      h: [
        { t: 'CONSENT', co: 'yes', qt: 1 },
        { t: 'PAGEVIEW', qt: 502 },
        { t: 'EVENT', ec: 'Action Tracking', ea: 'Add to cart', el: 'Blue', ev: 3 },
      ],
    }),
  ).toMatchObject([
    { event: 'CONSENT', kind: 'aux' },
    { account: ACCOUNT, kind: 'pageview', page: 'https://www.mugs.example/blue' },
    { event: 'Add to cart', kind: 'event', params: { ec: 'Action Tracking', el: 'Blue', ev: '3' } },
  ]);
});

test('a transaction on its own', () => {
  expect(collect({ t: 'TRANSACTION', tid: 'T-1', ta: 'Purchase', tr: '199.90', tc: 'PLN' })).toMatchObject([
    { event: 'TRANSACTION', kind: 'event', value: 199.9, currency: 'PLN', params: { tid: 'T-1', ta: 'Purchase' } },
  ]);
});

test('being in a test proves nothing', () => {
  expect(collect({ t: 'CAMPAIGN', caid: '1', vaid: '2' })).toMatchObject([{ event: 'CAMPAIGN', kind: 'aux' }]);
});

test.each(['https://www.abtasty.com/', 'https://dcinfos-cache.abtasty.com/v1/geoip', 'https://www.mugs.example/main.js'])(
  'is not %s',
  (url) => {
    expect(decode({ url, method: 'GET' }).hits).toEqual([]);
  },
);
