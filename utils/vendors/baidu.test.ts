import { expect, test } from 'vitest';
import { decode } from '.';

const SITE = '0a1b2c3d4e5f60718293a4b5c6d7e8f9';
const get = (query: string) =>
  decode({
    url: `https://hm.baidu.com/hm.gif?cc=1&ck=1&cl=24-bit&ds=1440x900&ln=hu&lo=0&rnd=78667338&si=${SITE}&v=1.3.0&u=https%3A%2F%2Fwww.mugs.example%2Fblue&${query}`,
    method: 'GET',
  }).hits;

test('a page view', () => {
  expect(get('et=0&tt=Blue')).toEqual([
    { vendor: 'baidu', account: SITE, kind: 'pageview', params: { et: '0', tt: 'Blue' }, page: 'https://www.mugs.example/blue' },
  ]);
});

test('an event is called by its action', () => {
  expect(get('et=4&ep=contact*call*header')).toMatchObject([
    { event: 'call', kind: 'event', params: { ep: 'contact*call*header' } },
  ]);
});

test('leaving proves nothing; the library loads', () => {
  expect(get('et=3&ep=7289%2C115')).toMatchObject([{ kind: 'aux', params: { et: '3' } }]);
  expect(decode({ url: `https://hm.baidu.com/hm.js?${SITE}`, method: 'GET' }).hits).toEqual([
    { vendor: 'baidu', account: SITE, kind: 'load', params: {} },
  ]);
});

test('is not any image', () => {
  expect(decode({ url: `https://www.mugs.example/hm.gif?si=${SITE}&et=4`, method: 'GET' }).hits).toEqual([]);
});
