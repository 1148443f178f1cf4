import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;

test('the loader', () => {
  expect(get('https://id.mugs.example/tpTracking/loader/load.js?sv_cid=5555&url=https%3A%2F%2Fwww.mugs.example%2F')).toEqual([
    { vendor: 'merkury', account: '5555', kind: 'load', params: {}, page: 'https://www.mugs.example/' },
  ]);
});

test('what it asks afterwards proves nothing', () => {
  expect(get('https://id.mugs.example/tpTracking/id?sv_cid=5555')).toMatchObject([{ account: '5555', kind: 'aux' }]);
});

test.each(['https://www.mugs.example/tracking/loader/load.js', 'https://www.mugs.example/tpTracking/'])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});
