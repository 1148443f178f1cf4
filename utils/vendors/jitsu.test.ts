import { expect, test } from 'vitest';
import { decode } from '.';

const COMMON = {
  messageId: '9c0a-1',
  anonymousId: '9c0a',
  context: { page: { url: 'https://www.mugs.example/blue' }, library: { name: '@jitsu/js' } },
};
const post = (payload: object, url: string) => decode({ url, method: 'POST', body: JSON.stringify(payload) }).hits;

test('a page view', () => {
  expect(post({ ...COMMON, type: 'page', properties: { title: 'Blue' } }, 'https://data.mugs.example/api/s/page')).toEqual([
    { vendor: 'jitsu', event: 'page', kind: 'pageview', params: { title: 'Blue' }, page: 'https://www.mugs.example/blue' },
  ]);
});

test('an event', () => {
  expect(
    post({ ...COMMON, type: 'track', event: 'Quote Asked', properties: { pieces: 12 } }, 'https://cl1.d.jitsu.com/api/s/track'),
  ).toMatchObject([{ vendor: 'jitsu', event: 'Quote Asked', kind: 'event', params: { pieces: 12 } }]);
});

test('as its first version spoke', () => {
  const body = {
    api_key: 'js.1.2',
    src: 'eventn',
    event_type: 'call',
    button: 'header',
    eventn_ctx: { url: 'https://www.mugs.example/' },
  };
  expect(post(body, 'https://t.jitsu.com/api/v1/event?token=js.1.2')).toEqual([
    {
      vendor: 'jitsu',
      account: 'js.1.2',
      event: 'call',
      kind: 'event',
      params: { button: 'header' },
      page: 'https://www.mugs.example/',
    },
  ]);
});

test('the library; a body that nobody could read', () => {
  expect(decode({ url: 'https://cl1.d.jitsu.com/p.js', method: 'GET' }).hits).toMatchObject([{ vendor: 'jitsu', kind: 'load' }]);
  expect(decode({ url: 'https://data.mugs.example/api/s/track', method: 'POST' }).hits).toMatchObject([{ kind: 'event' }]);
});

test('is not any interface', () => {
  expect(post({ ...COMMON, type: 'track' }, 'https://www.mugs.example/api/search/track')).toEqual([]);
  expect(post({ event_type: 'a' }, 'https://www.mugs.example/api/v1/event')).toEqual([]);
});
