import { expect, test } from 'vitest';
import { decode } from '.';

const hits = (url: string, method = 'GET') => decode({ url, method }).hits;

test('something was sent, what cannot be read', () => {
  expect(hits('https://heapanalytics.com/h?a=236035469&u=8340&v=1666&s=5839&b=web&tv=4.0&h=%2Fblue&d=www.mugs.example')).toEqual([
    { vendor: 'heap', account: '236035469', kind: 'event', params: {}, page: 'https://www.mugs.example/blue' },
  ]);
  expect(hits('https://c.us.heap-api.com/api/capture/v2/track', 'POST')).toEqual([{ vendor: 'heap', kind: 'event', params: {} }]);
});

test('a page view', () => {
  expect(hits('https://c.eu.heap-api.com/api/capture/v2/pageview', 'POST')).toMatchObject([{ kind: 'pageview' }]);
});

test('the person and the library', () => {
  expect(hits('https://c.us.heap-api.com/api/capture/v2/identify', 'POST')).toMatchObject([{ kind: 'aux' }]);
  expect(hits('https://cdn.heapanalytics.com/js/heap-236035469.js')).toEqual([
    { vendor: 'heap', account: '236035469', kind: 'load', params: {} },
  ]);
});

test.each(['https://heapanalytics.com/', 'https://www.mugs.example/h?a=236035469'])('is not %s', (url) => {
  expect(hits(url)).toEqual([]);
});
