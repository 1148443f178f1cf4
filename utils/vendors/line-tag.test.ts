import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;
const ID = '1e11feb8-0b70-4f0b-b0b2-826a83b5721d';

test('a page view', () => {
  expect(get(`https://tr.line.me/tag.gif?c_t=lap&t_id=${ID}&e=pv&noscript=1`)).toEqual([
    { vendor: 'line-tag', account: ID, event: 'pv', kind: 'pageview', params: {} },
  ]);
});

test('a conversion', () => {
  expect(get(`https://tr.line.me/tag.gif?c_t=lap&t_id=${ID}&e=cv&type=Conversion`)).toMatchObject([
    { account: ID, event: 'cv', kind: 'event', params: { type: 'Conversion' } },
  ]);
});

test('the library', () => {
  expect(get('https://d.line-scdn.net/n/line_tag/public/release/v1/lt.js')).toEqual([
    { vendor: 'line-tag', kind: 'load', params: {} },
  ]);
});

test.each(['https://line.me/tag.gif?e=cv', 'https://d.line-scdn.net/r/web/social-plugin/js/thirdparty/loader.min.js'])(
  'is not %s',
  (url) => {
    expect(get(url)).toEqual([]);
  },
);
