import { expect, test } from 'vitest';
import { decode } from '.';

const post = (payload: unknown, url = 'https://mugs.hb-api.omtrdc.net/api/v1/sessions') =>
  decode({ url, method: 'POST', body: JSON.stringify(payload) }).hits;

test('a session starts, plays and ends', () => {
  const params = { 'analytics.reportSuite': 'mugs.prod', 'media.name': 'Firing', 'visitor.marketingCloudUserId': '0719' };
  expect(post({ eventType: 'sessionStart', playerTime: { playhead: 0, ts: 1 }, params })).toEqual([
    {
      vendor: 'adobe-heartbeat',
      account: 'mugs.prod',
      event: 'sessionStart',
      kind: 'event',
      params: { 'analytics.reportSuite': 'mugs.prod', 'media.name': 'Firing', playhead: 0 },
    },
  ]);
  const events = 'https://media.mugs.example/api/v1/sessions/139bd3c6f625bfb71e40a328/events';
  expect(post({ eventType: 'sessionComplete', playerTime: { playhead: 90, ts: 2 } }, events)).toMatchObject([
    { event: 'sessionComplete' },
  ]);
  expect(post({ eventType: 'ping', playerTime: { playhead: 10, ts: 2 } }, events)).toMatchObject([
    { event: 'ping', kind: 'aux' },
  ]);
});

test('a heartbeat of the library', () => {
  const url =
    'https://mugs.hb.omtrdc.net/?s:sc:rsid=mugs.prod&s:event:type=start&l:event:playhead=0&s:asset:name=Firing&l:asset:length=90&s:user:mid=0719';
  expect(decode({ url, method: 'GET' }).hits).toEqual([
    {
      vendor: 'adobe-heartbeat',
      account: 'mugs.prod',
      event: 'start',
      kind: 'event',
      params: { 'l:event:playhead': 0, 's:asset:name': 'Firing', 'l:asset:length': 90 },
    },
  ]);
});

test('is not any session of any interface', () => {
  expect(post({ eventType: 'login' }, 'https://www.mugs.example/api/v1/sessions')).toEqual([]);
});
