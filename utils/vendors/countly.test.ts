import { expect, test } from 'vitest';
import { decode } from '.';

const COMMON = 'app_key=0a1b2c3d4e5f&device_id=9c0a&sdk_name=javascript_native_web&timestamp=1763700000000';
const post = (fields: string, url = 'https://mugs.count.ly/i') =>
  decode({ url, method: 'POST', body: `${fields}&${COMMON}` }).hits;
const events = (list: unknown) => `events=${encodeURIComponent(JSON.stringify(list))}`;

test('a page view begins and ends', () => {
  const view = (segmentation: object) => ({ key: '[CLY]_view', count: 1, segmentation: { name: '/blue', ...segmentation } });
  expect(post(events([view({ visit: 1 }), view({ dur: 12 })]))).toEqual([
    { vendor: 'countly', account: '0a1b2c3d4e5f', event: '[CLY]_view', kind: 'pageview', params: { name: '/blue', visit: 1 } },
    { vendor: 'countly', account: '0a1b2c3d4e5f', event: '[CLY]_view', kind: 'aux', params: { name: '/blue', dur: 12 } },
  ]);
});

test('events, in a body or in an address', () => {
  const list = [
    { key: 'Quote asked', count: 1, sum: 9.5, segmentation: { pieces: 12, email: 'a@b.example' } },
    { key: '[CLY]_action', segmentation: { type: 'click' } },
  ];
  const expected = [
    { event: 'Quote asked', kind: 'event', value: 9.5, params: { pieces: 12 }, userData: ['email'] },
    { event: '[CLY]_action', automatic: true },
  ];
  expect(post(events(list))).toMatchObject(expected);
  expect(decode({ url: `https://stats.mugs.example/i?${events(list)}&${COMMON}`, method: 'GET' }).hits).toMatchObject(expected);
});

test('sessions and settings prove nothing; the library loads', () => {
  expect(post('begin_session=1')).toEqual([{ vendor: 'countly', account: '0a1b2c3d4e5f', kind: 'aux', params: {} }]);
  expect(decode({ url: `https://mugs.count.ly/o/sdk?method=sc&${COMMON}`, method: 'GET' }).hits).toMatchObject([{ kind: 'aux' }]);
  expect(decode({ url: 'https://mugs.count.ly/sdk/web/countly.min.js', method: 'GET' }).hits).toMatchObject([{ kind: 'load' }]);
});

test('is not any path of one letter', () => {
  expect(decode({ url: 'https://www.mugs.example/i?app_key=1', method: 'GET' }).hits).toEqual([]);
});
