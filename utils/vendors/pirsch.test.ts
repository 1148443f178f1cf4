import { expect, test } from 'vitest';
import { decode } from '.';

const CODE = 'aB3dE6gHiJkLmN0pQrStUvWxYz123456';
const VIEW = `nc=1763700000000&code=${CODE}&url=https%3A%2F%2Fwww.mugs.example%2Fblue&t=Blue&ref=&w=1440&h=900`;
const get = (url: string) => decode({ url, method: 'GET' }).hits;
const EVENT = {
  identification_code: CODE,
  url: 'https://www.mugs.example/blue',
  event_name: 'Contact sent',
  event_duration: 0,
  event_meta: { topic: 'glaze' },
};
const post = (url: string, body: unknown) => decode({ url, method: 'POST', body: JSON.stringify(body) }).hits;

test('a page view, also through a proxy', () => {
  const expected = [
    { vendor: 'pirsch', account: CODE, kind: 'pageview', params: { t: 'Blue' }, page: 'https://www.mugs.example/blue' },
  ];
  expect(get(`https://api.pirsch.io/hit?${VIEW}`)).toEqual(expected);
  expect(get(`https://www.mugs.example/p/pv?${VIEW}`)).toEqual(expected);
});

test('an event, also through a proxy', () => {
  const expected = [{ vendor: 'pirsch', account: CODE, event: 'Contact sent', kind: 'event', params: { topic: 'glaze' } }];
  expect(post('https://api.pirsch.io/event', EVENT)).toMatchObject(expected);
  expect(post('https://www.mugs.example/p/e', EVENT)).toMatchObject(expected);
});

test('a session proves nothing; the library loads', () => {
  expect(get(`https://api.pirsch.io/session?${VIEW}`)).toMatchObject([{ kind: 'aux' }]);
  expect(get('https://api.pirsch.io/pirsch-extended.js')).toMatchObject([{ kind: 'load' }]);
});

test('is not the way back from a sign-in', () => {
  expect(get(`https://www.mugs.example/callback?code=${CODE}&state=1`)).toEqual([]);
});
