import { expect, test } from 'vitest';
import { decode } from '.';

const ID = '94db1cb1-74f4-4a40-ad6c-962362670409';
const post = (payload: unknown, url = 'https://stats.mugs.example/api/send') =>
  decode({ url, method: 'POST', body: JSON.stringify(payload) }).hits;
const PAGE = {
  website: ID,
  hostname: 'www.mugs.example',
  screen: '1440x900',
  language: 'hu',
  title: 'Blue',
  url: 'https://www.mugs.example/blue',
  referrer: '',
};

test('a page view', () => {
  expect(post({ type: 'event', payload: PAGE })).toEqual([
    { vendor: 'umami', account: ID, kind: 'pageview', params: { title: 'Blue' }, page: 'https://www.mugs.example/blue' },
  ]);
});

test('an event with data, on any path; of the person only what was said', () => {
  const payload = { ...PAGE, name: 'newsletter', data: { list: 'weekly', revenue: 5, currency: 'EUR', email: 'a@b.example' } };
  expect(post({ type: 'event', payload }, 'https://www.mugs.example/u/x')).toMatchObject([
    { event: 'newsletter', kind: 'event', value: 5, currency: 'EUR', params: { list: 'weekly' }, userData: ['email'] },
  ]);
  expect(post({ type: 'event', payload: { ...PAGE, event_type: 'click', event_value: 'buy' } })).toMatchObject([
    { event: 'buy' },
  ]);
});

test('a list, an identification, a body that nobody could read', () => {
  expect(
    post([
      { type: 'event', payload: PAGE },
      { type: 'identify', payload: { website: ID, data: { a: 1 } } },
    ]),
  ).toMatchObject([{ kind: 'pageview' }, { kind: 'aux', event: 'identify' }]);
  expect(decode({ url: 'https://cloud.umami.is/api/send', method: 'POST' }).hits).toEqual([
    { vendor: 'umami', kind: 'event', params: {} },
  ]);
});

test('the library', () => {
  expect(decode({ url: 'https://cloud.umami.is/script.js', method: 'GET' }).hits).toMatchObject([
    { vendor: 'umami', kind: 'load' },
  ]);
});

test.each([
  { type: 'track', payload: { name: 'x', properties: {} } },
  { type: 'event', payload: { website: 'mugs', url: '/' } },
  { website: ID, payload: 1 },
])('is not %j', (payload) => {
  expect(post(payload)).toEqual([]);
});
