import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;
const collect = (body: string) => decode({ url: 'https://q.clarity.ms/collect', method: 'POST', body }).hits;

test('the library, by project', () => {
  expect(get('https://www.clarity.ms/tag/k1x2y3z4a5')).toEqual([
    { vendor: 'clarity', account: 'k1x2y3z4a5', kind: 'load', params: {} },
  ]);
  expect(get('https://www.clarity.ms/tag/uet/26101359')).toMatchObject([{ account: '26101359', kind: 'load' }]);
  expect(get('https://scripts.clarity.ms/0.8.2/clarity.js')).toMatchObject([{ kind: 'load' }]);
});

test('a recording that cannot be read is no event', () => {
  expect(collect('')).toEqual([{ vendor: 'clarity', kind: 'aux', params: {} }]);
});

test("a site's own event in a plain recording", () => {
  const e = ['0.8.2', 3, 900, 400, 'k1x2y3z4a5', 'u1', 's1', 2, 1, 1, 0];
  const a = [
    [10, 9, 31, 400, 200],
    [20, 24, 'Newsletter', 'footer'],
    [21, 24, '', 'AddToCart'],
  ];
  expect(collect(JSON.stringify({ e, a, p: [] }))).toMatchObject([
    { account: 'k1x2y3z4a5', kind: 'aux' },
    { account: 'k1x2y3z4a5', event: 'Newsletter', kind: 'event' },
    { event: 'AddToCart', kind: 'event' },
  ]);
});

test.each(['https://clarity.microsoft.com/projects', 'https://www.clarity.ms/', 'https://mugs.example/collect'])(
  'is not %s',
  (url) => {
    expect(get(url)).toEqual([]);
  },
);

test('matching with Microsoft is side traffic, at its hosts too', () => {
  const read = (url: string) => decode({ url, method: 'GET' }).hits;
  expect(read('https://c.bing.com/c.gif?CtsSyncId=1&RedC=c.clarity.ms')).toEqual([
    { vendor: 'clarity', kind: 'aux', params: {} },
  ]);
  expect(read('https://c.bing.com/c.gif?Red3=1')).toEqual([]);
  expect(read('https://c.bing.com/collect')).toEqual([]);
});
