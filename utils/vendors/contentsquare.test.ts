import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;
const COMMON = 'v=13.90.0&pid=4451&uu=bb21ee13&sn=1&pn=2&r=1763';

test('the library, by tag', () => {
  expect(get('https://t.contentsquare.net/uxa/355d5ac78f8a5.js')).toEqual([
    { vendor: 'contentsquare', account: '355d5ac78f8a5', kind: 'load', params: {} },
  ]);
});

test('a page view', () => {
  expect(get(`https://c.contentsquare.net/pageview?${COMMON}&dr=&url=https%3A%2F%2Fwww.mugs.example%2Fblue&uc=1`)).toEqual([
    { vendor: 'contentsquare', account: '4451', kind: 'pageview', params: {}, page: 'https://www.mugs.example/blue' },
  ]);
});

test('page events and transactions; instructions to the library are none', () => {
  expect(get(`https://c.az.contentsquare.net/pageEvent?value=Newsletter&${COMMON}`)).toMatchObject([
    { event: 'Newsletter', kind: 'event', account: '4451' },
  ]);
  expect(get(`https://c.contentsquare.net/transaction?revenue=42.5&${COMMON}`)).toMatchObject([
    { event: 'transaction', kind: 'event', value: 42.5 },
  ]);
  expect(get(`https://c.contentsquare.net/pageEvent?value=%40user-identifier%40x&${COMMON}`)).toMatchObject([{ kind: 'aux' }]);
});

test('recordings and dynamic variables are no events', () => {
  expect(get(`https://k-aeu1.contentsquare.net/v2/recording?rt=5&pid=4451`)).toMatchObject([{ account: '4451', kind: 'aux' }]);
  expect(get(`https://c.contentsquare.net/dvar?dv=N4Igxg&${COMMON}`)).toMatchObject([{ kind: 'aux' }]);
});

test.each(['https://contentsquare.com/pageview?pid=1', 'https://static.hj.contentsquare.net/c/other.js'])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});
