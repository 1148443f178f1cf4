import { expect, test } from 'vitest';
import { decode } from '.';

const KEY = '0123456789abcdef0123456789abcdef';
const post = (url: string, body?: string) => decode({ url, method: 'POST', body }).hits;

test('the loader, by key', () => {
  expect(decode({ url: `https://js.sentry-cdn.com/${KEY}.min.js`, method: 'GET' }).hits).toEqual([
    { vendor: 'sentry', account: KEY, kind: 'load', params: {} },
  ]);
});

test('an envelope is no event of a visitor', () => {
  const url = `https://o447951.ingest.sentry.io/api/5429215/envelope/?sentry_key=${KEY}&sentry_version=7`;
  expect(post(url, '{"sent_at":"2026-01-01T00:00:00Z"}\n{"type":"session"}\n{"sid":"1"}')).toEqual([
    { vendor: 'sentry', account: `https://${KEY}@o447951.ingest.sentry.io/5429215`, event: 'session', kind: 'aux', params: {} },
  ]);
  expect(post(url)).toMatchObject([{ vendor: 'sentry', kind: 'aux' }]);
});

test('on another host, and through a tunnel', () => {
  expect(post(`https://errors.mugs.example/api/7/envelope/?sentry_key=${KEY}`)).toMatchObject([{ vendor: 'sentry' }]);
  const dsn = `https://${KEY}@o447951.ingest.sentry.io/5429215`;
  const envelope = `{"event_id":"a1","dsn":"${dsn}"}\n{"type":"feedback"}\n{"contexts":{"feedback":{"message":"x"}}}`;
  expect(post('https://www.mugs.example/monitoring', envelope)).toEqual([
    { vendor: 'sentry', account: dsn, event: 'feedback', kind: 'event', params: {} },
  ]);
});

test.each([
  ['https://sentry.io/welcome/', ''],
  ['https://www.mugs.example/api/7/envelope/', ''],
  ['https://www.mugs.example/api/orders', '{"dsn":"none","type":"order"}'],
])('is not %s', (url, body) => {
  expect(post(url, body)).toEqual([]);
});
