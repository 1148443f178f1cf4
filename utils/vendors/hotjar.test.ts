import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;

test('the library, by site', () => {
  const load = [{ vendor: 'hotjar', account: '3141592', kind: 'load', params: {} }];
  expect(get('https://static.hotjar.com/c/hotjar-3141592.js?sv=7')).toEqual(load);
  expect(get('https://static.hj.contentsquare.net/c/hotjar-3141592.js?sv=7')).toEqual(load);
});

test('the stream is no event', () => {
  expect(get('wss://ws.hotjar.com/api/v2/client/ws?v=7&site_id=3141592')).toEqual([
    { vendor: 'hotjar', account: '3141592', kind: 'aux', params: {} },
  ]);
  expect(get('https://vc.hotjar.io/sessions/3141592?s=0.25&r=0.3')).toMatchObject([{ account: '3141592', kind: 'aux' }]);
  expect(get('https://content.hotjar.io/?site_id=3141592&gzip=1')).toMatchObject([{ kind: 'aux' }]);
});

test.each(['https://www.hotjar.com/heatmaps/', 'https://help.hotjar.com/hc', 'https://evilhotjar.com/c/hotjar-1.js'])(
  'is not %s',
  (url) => {
    expect(get(url)).toEqual([]);
  },
);
