import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;

test('the library, from Decibel or from the site', () => {
  const load = [{ vendor: 'medallia-dxa', account: '13929/1234567', kind: 'load', params: {} }];
  expect(get('https://cdn.decibelinsight.net/i/13929/1234567/di.js')).toEqual(load);
  expect(get('https://www.mugs.example/i/13929/1234567/di.js')).toEqual(load);
});

test('a recording proves nothing', () => {
  expect(get('https://collection.decibelinsight.net/i/13929/1/c.json')).toEqual([
    { vendor: 'medallia-dxa', kind: 'aux', params: {} },
  ]);
});

test.each(['https://www.mugs.example/di.js', 'https://www.medallia.com/'])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});
