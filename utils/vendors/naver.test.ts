import { expect, test } from 'vitest';
import { decode } from '.';

const PAGE = 'u=https%3A%2F%2Fwww.mugs.example%2F&e=&wa=s_eec9ffd586ef&bt=-1&os=MacIntel&ln=ko-KR&sr=400x929&vs=0.8.6';
const post = (body?: string) =>
  decode({ url: 'https://wcs.naver.com/b', method: 'POST', ...(body !== undefined && { body }) }).hits;

test('a page view', () => {
  const expected = [
    { vendor: 'naver', account: 's_eec9ffd586ef', kind: 'pageview', params: {}, page: 'https://www.mugs.example/' },
  ];
  expect(decode({ url: `https://wcs.naver.com/m?${PAGE}`, method: 'GET' }).hits).toEqual(expected);
  expect(post(PAGE)).toEqual(expected);
});

test('a conversion, as today and as before', () => {
  const trans = { type: 'purchase', id: 'O-7', value: '50000', items: [{ id: 'MUG-1', name: 'Blue', quantity: 1 }] };
  expect(post(`${PAGE}&conv=${encodeURIComponent(JSON.stringify(trans))}`)).toMatchObject([
    { event: 'purchase', kind: 'event', params: { id: 'O-7' }, items: [{ item_id: 'MUG-1', quantity: 1 }], value: 50000 },
  ]);
  expect(post(JSON.stringify({ wa: 's_1', cnv: '1-50000' }))).toMatchObject([
    { account: 's_1', event: 'conversion', kind: 'event', params: { cnv: '1-50000' } },
  ]);
});

test('a body that nobody could read is an event without a name', () => {
  expect(post()).toEqual([{ vendor: 'naver', kind: 'event', params: {} }]);
});

test('the library', () => {
  expect(decode({ url: 'https://wcs.naver.net/wcslog.js', method: 'GET' }).hits).toMatchObject([{ kind: 'load' }]);
});

test.each(['https://www.naver.com/b', 'https://search.naver.com/m?wa=s_1', 'https://wcs.naver.com/'])('is not %s', (url) => {
  expect(decode({ url, method: 'GET' }).hits).toEqual([]);
});
