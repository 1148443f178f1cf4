import { expect, test } from 'vitest';
import { decode } from '.';

test('the library, and the stream by application', () => {
  const get = (url: string) => decode({ url, method: 'GET' }).hits;
  expect(get('https://cdn.lr-in-prod.com/LogRocket.min.js')).toEqual([{ vendor: 'logrocket', kind: 'load', params: {} }]);
  expect(decode({ url: 'https://r.lr-in-prod.com/i?a=mugs%2Fshop&r=5-0189', method: 'POST' }).hits).toEqual([
    { vendor: 'logrocket', account: 'mugs/shop', kind: 'aux', params: {} },
  ]);
});

test.each(['https://logrocket.com/i?a=1', 'https://blog.logrocket.com/', 'https://r.mugs.example/i?a=1'])('is not %s', (url) => {
  expect(decode({ url, method: 'GET' }).hits).toEqual([]);
});
