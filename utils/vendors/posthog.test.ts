import { expect, test } from 'vitest';
import { decode } from '.';

const KEY = 'phc_aB3dE6gHiJkLmN0pQrStUvWxYz1234567890';
const STAMP = 'ip=0&_=1763700000000&ver=1.290.0';
const event = (name: string, properties = {}) => ({
  event: name,
  uuid: '9c0a',
  properties: {
    token: KEY,
    distinct_id: '9c0a',
    $current_url: 'https://www.mugs.example/blue',
    $browser: 'Firefox',
    ...properties,
  },
});
const post = (body: string | undefined, url = `https://eu.i.posthog.com/e/?${STAMP}`) =>
  decode({ url, method: 'POST', ...(body && { body }) }).hits;

test('a page view', () => {
  expect(post(JSON.stringify(event('$pageview', { title: 'Blue' })))).toEqual([
    {
      vendor: 'posthog',
      account: KEY,
      event: '$pageview',
      kind: 'pageview',
      params: { title: 'Blue' },
      page: 'https://www.mugs.example/blue',
    },
  ]);
});

test('a list and a batch, behind a proxy too', () => {
  const list = [event('quote asked', { pieces: 12, email: 'a@b.example' }), event('$autocapture'), event('$identify')];
  const expected = [
    { event: 'quote asked', kind: 'event', account: KEY, params: { pieces: 12 }, userData: ['email'] },
    { event: '$autocapture', automatic: true },
    { event: '$identify', kind: 'aux' },
  ];
  expect(post(JSON.stringify(list))).toMatchObject(expected);
  expect(post(JSON.stringify({ api_key: KEY, batch: list }), 'https://www.mugs.example/ingest/x')).toMatchObject(expected);
});

test('in base64', () => {
  const body = `data=${encodeURIComponent(btoa(JSON.stringify(event('call'))))}`;
  expect(post(body, `https://www.mugs.example/ingest/e/?compression=base64&${STAMP}`)).toMatchObject([
    { event: 'call', account: KEY },
  ]);
});

test('compressed: an event without a name', () => {
  const unread = [{ vendor: 'posthog', kind: 'event', params: {} }];
  expect(post(undefined)).toEqual(unread);
  expect(post(undefined, `https://www.mugs.example/ingest/e/?compression=gzip-js&${STAMP}`)).toEqual(unread);
  expect(post(undefined, `https://www.mugs.example/ingest/i/v0/e/?${STAMP}`)).toEqual(unread);
});

test('recordings, flags, the library', () => {
  expect(post(undefined, `https://eu.i.posthog.com/s/?compression=gzip-js&${STAMP}`)).toMatchObject([{ kind: 'aux' }]);
  expect(post('{}', `https://www.mugs.example/ingest/flags/?v=2&${STAMP}`)).toMatchObject([{ kind: 'aux' }]);
  expect(decode({ url: `https://eu-assets.i.posthog.com/array/${KEY}/config.js`, method: 'GET' }).hits).toMatchObject([
    { kind: 'load', account: KEY },
  ]);
  expect(decode({ url: 'https://eu-assets.i.posthog.com/static/array.js', method: 'GET' }).hits).toMatchObject([
    { kind: 'load' },
  ]);
});

test.each(['{"event":"a","properties":{"token":"0a1b"}}', undefined])('is not any capture: %s', (body) => {
  expect(post(body, 'https://www.mugs.example/api/e/').filter((hit) => hit.vendor === 'posthog')).toEqual([]);
});
