import { expect, test } from 'vitest';
import { decode } from '.';

const ID = '99ce86f1-c249-4f6f-82f6-dd34361895ed';
const get = (url: string) => decode({ url, method: 'GET' }).hits;
const post = (body?: unknown) =>
  decode({ url: 'https://flask.nextdoor.com/pixel', method: 'POST', ...(body !== undefined && { body: JSON.stringify(body) }) })
    .hits;

test('a page view', () => {
  expect(get(`https://flask.nextdoor.com/pixel?pid=${ID}&ev=PAGE_VIEW&noscript=1`)).toEqual([
    { vendor: 'nextdoor', account: ID, event: 'PAGE_VIEW', kind: 'pageview', params: {} },
  ]);
});

test('an event, in the address or in the body', () => {
  expect(get(`https://flask.nextdoor.com/pixel?pid=${ID}&ev=LEAD&value=9&currency=USD`)).toMatchObject([
    { event: 'LEAD', kind: 'event', value: 9, currency: 'USD' },
  ]);
  expect(post({ pid: ID, ev: 'CONVERSION', dl: 'https://www.mugs.example/' })).toMatchObject([
    { account: ID, event: 'CONVERSION', kind: 'event', page: 'https://www.mugs.example/' },
  ]);
  expect(post({ referer: '', custom_events: { LEAD: { value: 9 }, SIGN_UP: {} } })).toMatchObject([
    { event: 'LEAD', value: 9 },
    { event: 'SIGN_UP' },
  ]);
});

test('a body that nobody could read is an event without a name', () => {
  expect(post()).toEqual([{ vendor: 'nextdoor', kind: 'event', params: {} }]);
});

test('the library', () => {
  expect(get(`https://ads.nextdoor.com/public/pixel/ndp.js?id=${ID}`)).toMatchObject([{ account: ID, kind: 'load' }]);
});

test.each(['https://nextdoor.com/pixel?pid=1&ev=LEAD', 'https://ads.nextdoor.com/v2/manage'])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});
