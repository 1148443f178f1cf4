import { expect, test } from 'vitest';
import { decode } from '.';

const COMMON = 'version=cdn_latest_12&hostname=www.mugs.example&https=true&path=%2Fblue&time=1763700000000';
const get = (query: string, base = 'https://queue.simpleanalyticscdn.com') =>
  decode({ url: `${base}/simple.gif?${query}&${COMMON}`, method: 'GET' }).hits;

test('a page view', () => {
  expect(get('type=pageview&id=9c0a&referrer=')).toEqual([
    {
      vendor: 'simple-analytics',
      account: 'www.mugs.example',
      kind: 'pageview',
      params: {},
      page: 'https://www.mugs.example/blue',
    },
  ]);
});

test('an event, also through a proxy', () => {
  const event = `type=event&event=download_care&metadata=${encodeURIComponent('{"pages":4,"email":"a@b.example"}')}`;
  const expected = [{ event: 'download_care', kind: 'event', params: { pages: 4 }, userData: ['email'] }];
  expect(get(event)).toMatchObject(expected);
  expect(get(event, 'https://www.mugs.example/simple')).toMatchObject(expected);
});

test('the end of a page proves nothing; the library loads', () => {
  const body = JSON.stringify({ type: 'append', original_id: '9c0a', duration: 12, hostname: 'www.mugs.example' });
  expect(decode({ url: 'https://queue.simpleanalyticscdn.com/append', method: 'POST', body }).hits).toMatchObject([
    { kind: 'aux' },
  ]);
  expect(decode({ url: 'https://scripts.simpleanalyticscdn.com/latest.js', method: 'GET' }).hits).toMatchObject([
    { kind: 'load' },
  ]);
});

test('is not any image of that name', () => {
  expect(decode({ url: 'https://www.mugs.example/simple.gif?type=event', method: 'GET' }).hits).toEqual([]);
});
