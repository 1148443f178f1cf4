import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;

test('the library, by account, and the stream', () => {
  expect(get('https://script.crazyegg.com/pages/scripts/0123/8463.js?489123')).toEqual([
    { vendor: 'crazy-egg', account: '01238463', kind: 'load', params: {} },
  ]);
  expect(get('https://tracking.crazyegg.com/clock?t=1763700000000')).toEqual([{ vendor: 'crazy-egg', kind: 'aux', params: {} }]);
});

test.each(['https://www.crazyegg.com/pricing', 'https://www.mugs.example/pages/scripts/0123/8463.js'])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});
