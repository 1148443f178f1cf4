import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;
const track = (body?: string) => decode({ url: 'https://event.api.drift.com/track', method: 'POST', body }).hits;

test('the library, by account', () => {
  expect(get('https://js.driftt.com/include/1763700000000/mug5xyz123.js')).toEqual([
    { vendor: 'drift', account: 'mug5xyz123', kind: 'load', params: {} },
  ]);
});

test('an event, one that nobody could read, and side traffic', () => {
  const properties = { plan: 'pro', email: 'a@b.hu' };
  expect(track(JSON.stringify({ event: 'demo_requested', embedId: 'mug5', properties }))).toEqual([
    { vendor: 'drift', account: 'mug5', event: 'demo_requested', kind: 'event', params: { plan: 'pro' }, userData: ['email'] },
  ]);
  expect(track()).toEqual([{ vendor: 'drift', kind: 'event', params: {} }]);
  expect(get('https://targeting.api.drift.com/impressions/widget')).toMatchObject([{ kind: 'aux' }]);
});

test.each(['https://www.drift.com/', 'https://www.mugs.example/track', 'https://conversation.api.drift.com/x'])(
  'is not %s',
  (url) => {
    expect(get(url)).toEqual([]);
  },
);
