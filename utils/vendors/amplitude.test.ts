import { expect, test } from 'vitest';
import { decode } from '.';

const KEY = '0a1b2c3d4e5f60718293a4b5c6d7e8f9';
const post = (events: unknown, url = 'https://api2.amplitude.com/2/httpapi') =>
  decode({ url, method: 'POST', body: JSON.stringify({ api_key: KEY, events, options: { min_id_length: 1 } }) }).hits;
const PAGE = { '[Amplitude] Page Location': 'https://www.mugs.example/blue' };

test('a batch: a page view, an event, what the library does by itself', () => {
  const hits = post([
    { event_type: '[Amplitude] Page Viewed', event_properties: PAGE, user_id: 'u-1' },
    { event_type: 'Quote Asked', event_properties: { glaze: 'blue', pieces: 12, Email: 'a@b.example', $revenue: 9.5 } },
    { event_type: 'session_start' },
    { event_type: '[Amplitude] Element Clicked', event_properties: {} },
    { event_type: '$identify', user_properties: { $set: { email: 'a@b.example' } } },
  ]);
  expect(hits).toMatchObject([
    { vendor: 'amplitude', account: KEY, kind: 'pageview', page: 'https://www.mugs.example/blue' },
    { kind: 'event', event: 'Quote Asked', value: 9.5, params: { glaze: 'blue', pieces: 12 }, userData: ['Email'] },
    { event: 'session_start', automatic: true },
    { event: '[Amplitude] Element Clicked', automatic: true },
    { kind: 'aux' },
  ]);
  expect(JSON.stringify(hits)).not.toContain('a@b');
});

test('through a proxy, and as the older library sends it', () => {
  expect(post([{ event_type: 'Call' }], 'https://www.mugs.example/amp')).toMatchObject([{ event: 'Call', account: KEY }]);
  const body = `checksum=9c0a&client=${KEY}&e=${encodeURIComponent('[{"event_type":"Call","event_properties":{}}]')}&v=2`;
  expect(decode({ url: 'https://api.amplitude.com/', method: 'POST', body }).hits).toMatchObject([
    { event: 'Call', account: KEY },
  ]);
});

test('a body that nobody could read, side traffic, the library', () => {
  expect(decode({ url: 'https://api.eu.amplitude.com/2/httpapi', method: 'POST' }).hits).toEqual([
    { vendor: 'amplitude', kind: 'event', params: {} },
  ]);
  expect(decode({ url: 'https://sr-client-cfg.amplitude.com/config?api_key=1', method: 'GET' }).hits).toMatchObject([
    { kind: 'aux' },
  ]);
  expect(decode({ url: `https://cdn.amplitude.com/script/${KEY}.js`, method: 'GET' }).hits).toMatchObject([
    { kind: 'load', account: KEY },
  ]);
});

test('is not any batch of events', () => {
  const body = '{"events":[{"event_type":"a"}],"key":"1"}';
  expect(decode({ url: 'https://www.mugs.example/amp', method: 'POST', body }).hits).toEqual([]);
});
