import { expect, test } from 'vitest';
import { decode } from '.';

const post = (payload: unknown, url = 'https://api.openpanel.dev/track') =>
  decode({ url, method: 'POST', body: JSON.stringify(payload) }).hits;
const track = (name: string, properties = {}) => ({
  type: 'track',
  payload: { name, properties: { __path: 'https://www.mugs.example/blue', ...properties } },
});

test('a page view', () => {
  expect(post(track('screen_view', { __title: 'Blue', __referrer: '' }))).toEqual([
    {
      vendor: 'openpanel',
      event: 'screen_view',
      kind: 'pageview',
      params: { __title: 'Blue' },
      page: 'https://www.mugs.example/blue',
    },
  ]);
});

test('an event, also on a server of the own', () => {
  const expected = [{ event: 'quote_asked', kind: 'event', value: 9, params: { pieces: 12 }, userData: ['email'] }];
  const event = track('quote_asked', { pieces: 12, email: 'a@b.example', __revenue: 9 });
  expect(post(event)).toMatchObject(expected);
  expect(post(event, 'https://www.mugs.example/api/op/track')).toMatchObject(expected);
});

test('the person proves nothing; the library loads; a body that nobody could read', () => {
  expect(post({ type: 'identify', payload: { profileId: '1', email: 'a@b.example' } })).toEqual([
    { vendor: 'openpanel', event: 'identify', kind: 'aux', params: {} },
  ]);
  expect(decode({ url: 'https://openpanel.dev/op1.js', method: 'GET' }).hits).toMatchObject([{ kind: 'load' }]);
  expect(decode({ url: 'https://api.openpanel.dev/track', method: 'POST' }).hits).toMatchObject([{ kind: 'event' }]);
});

test('is not any track', () => {
  expect(post({ type: 'track', payload: { name: 'a', properties: {} } }, 'https://www.mugs.example/track')).toEqual([]);
});
