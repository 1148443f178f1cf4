import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;

test('asking who a visitor is proves nothing', () => {
  expect(get('https://api.company-target.com/api/v3/ip.json?key=mugs1&page=https%3A%2F%2Fwww.mugs.example%2F')).toEqual([
    { vendor: 'demandbase', account: 'mugs1', kind: 'aux', params: {}, page: 'https://www.mugs.example/' },
  ]);
});

test('the library, a page view and an event', () => {
  expect(get('https://tag.demandbase.com/0a1b.min.js')).toEqual([{ vendor: 'demandbase', kind: 'load', params: {} }]);
  expect(get('https://et.company-target.com/events/?type=pageview')).toMatchObject([{ kind: 'pageview' }]);
  expect(
    decode({ url: 'https://et.company-target.com/events/', method: 'POST', body: '{"type":"form_submit"}' }).hits,
  ).toMatchObject([{ event: 'form_submit', kind: 'event' }]);
});

test.each([
  'https://www.demandbase.com/',
  'https://api.company-target.com/api/v3/other',
  'https://www.mugs.example/api/v2/ip.json',
])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});
