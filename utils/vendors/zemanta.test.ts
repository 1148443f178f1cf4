import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;

test('a page view', () => {
  expect(get('https://p1.zemanta.com/v2/p/js/8342/PAGE_VIEW/?bust=1&referrer=')).toEqual([
    { vendor: 'zemanta', account: '8342', event: 'PAGE_VIEW', kind: 'pageview', params: {} },
  ]);
});

test('an event', () => {
  expect(get('https://p1.zemanta.com/v2/p/js/8342/signup/')).toMatchObject([{ event: 'signup', kind: 'event' }]);
  expect(get('https://p1.zemanta.com/p/7069/7418/')).toMatchObject([{ account: '7069', event: '7418', kind: 'event' }]);
});

test('the library', () => {
  expect(get('https://js-tag.zemanta.com/zcpt.js')).toEqual([{ vendor: 'zemanta', kind: 'load', params: {} }]);
});

test.each([
  'https://b1sync.zemanta.com/usersync/outbrain/?puid=1',
  'https://www.zemanta.com/p/1/2/',
  'https://p1.other.example/p/1/2/',
])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});
