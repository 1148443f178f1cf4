import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;

test('the library, by site, and the stream', () => {
  expect(get('https://tools.luckyorange.com/core/lo.js?site-id=1a2b3c4d')).toEqual([
    { vendor: 'lucky-orange', account: '1a2b3c4d', kind: 'load', params: {} },
  ]);
  expect(get('wss://realtime.luckyorange.com/socket')).toEqual([{ vendor: 'lucky-orange', kind: 'aux', params: {} }]);
});

test.each(['https://www.luckyorange.com/pricing', 'https://www.mugs.example/core/lo.js?site-id=1'])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});
