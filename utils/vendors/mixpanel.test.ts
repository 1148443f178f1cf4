import { expect, test } from 'vitest';
import { decode } from '.';

const TOKEN = '0a1b2c3d4e5f60718293a4b5c6d7e8f9';
const event = (name: string, properties = {}) => ({
  event: name,
  properties: {
    $browser: 'Firefox',
    $current_url: 'https://www.mugs.example/kék',
    mp_lib: 'web',
    token: TOKEN,
    distinct_id: '$device:1',
    ...properties,
  },
});
const post = (payload: unknown, url = 'https://api-js.mixpanel.com/track/?verbose=1&ip=1&_=1763700000000') =>
  decode({ url, method: 'POST', body: `data=${encodeURIComponent(JSON.stringify(payload))}` }).hits;
const base64 = (payload: unknown) => btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(payload))));

test('a page view', () => {
  expect(post([event('$mp_web_page_view', { current_page_title: 'Blue' })])).toEqual([
    {
      vendor: 'mixpanel',
      account: TOKEN,
      event: '$mp_web_page_view',
      kind: 'pageview',
      params: { current_page_title: 'Blue' },
      page: 'https://www.mugs.example/kék',
    },
  ]);
});

test('several events; of the person only what was said', () => {
  expect(
    post([event('Newsletter Joined', { list: 'weekly', Email: 'a@b.example' }), event('$mp_click'), event('$identify')]),
  ).toMatchObject([
    { event: 'Newsletter Joined', kind: 'event', params: { list: 'weekly' }, userData: ['Email'] },
    { event: '$mp_click', automatic: true },
    { event: '$identify', kind: 'aux' },
  ]);
});

test('in base64, in the address or in the body of a proxy', () => {
  const data = encodeURIComponent(base64(event('Hívás')));
  const expected = [{ event: 'Hívás', account: TOKEN, page: 'https://www.mugs.example/kék' }];
  expect(decode({ url: `https://api.mixpanel.com/track/?data=${data}&ip=1`, method: 'GET' }).hits).toMatchObject(expected);
  expect(decode({ url: 'https://www.mugs.example/mp/x', method: 'POST', body: `data=${data}` }).hits).toMatchObject(expected);
});

test('side traffic, a body that nobody could read, the library', () => {
  expect(
    decode({ url: 'https://api-eu.mixpanel.com/engage/?verbose=1', method: 'POST', body: 'data=%5B%5D' }).hits,
  ).toMatchObject([{ kind: 'aux' }]);
  expect(decode({ url: 'https://api-js.mixpanel.com/track/?verbose=1', method: 'POST' }).hits).toEqual([
    { vendor: 'mixpanel', kind: 'event', params: {} },
  ]);
  expect(decode({ url: 'https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js', method: 'GET' }).hits).toMatchObject([
    { kind: 'load' },
  ]);
});

test.each(['data=W10%3D', 'data=%7B%22event%22%3A%22a%22%7D', 'data=xyz'])('is not %s', (body) => {
  expect(decode({ url: 'https://www.mugs.example/track', method: 'POST', body }).hits).toEqual([]);
});
