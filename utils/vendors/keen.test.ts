import { expect, test } from 'vitest';
import { decode } from '.';

const PROJECT = '5a0b1c2d3e4f5a6b7c8d9e0f';
const BASE = `https://api.keen.io/3.0/projects/${PROJECT}/events`;
const post = (url: string, body: unknown) => decode({ url, method: 'POST', body: JSON.stringify(body) }).hits;

test('a page view', () => {
  expect(
    post(`${BASE}/pageviews`, {
      page: { title: 'Blue' },
      url: { full: 'https://www.mugs.example/blue' },
      user: { uuid: '9c0a' },
    }),
  ).toEqual([
    {
      vendor: 'keen',
      account: PROJECT,
      event: 'pageviews',
      kind: 'pageview',
      params: { 'page.title': 'Blue', 'url.full': 'https://www.mugs.example/blue' },
      page: 'https://www.mugs.example/blue',
    },
  ]);
});

test('an event, by itself, with many, in an address', () => {
  expect(post(`${BASE}/quote%20asked?api_key=1`, { pieces: 12, email: 'a@b.example' })).toMatchObject([
    { event: 'quote asked', kind: 'event', params: { pieces: 12 }, userData: ['email'] },
  ]);
  expect(post(`${BASE}?api_key=1`, { calls: [{ place: 'header' }], clicks: [{}] })).toMatchObject([
    { event: 'calls', params: { place: 'header' } },
    { event: 'clicks', automatic: true },
  ]);
  const data = encodeURIComponent(btoa('{"place":"header"}'));
  expect(decode({ url: `${BASE}/calls?api_key=1&data=${data}`, method: 'GET' }).hits).toMatchObject([
    { event: 'calls', params: { place: 'header' } },
  ]);
});

test.each(['https://api.keen.io/3.0/projects/1/queries/count', 'https://keen.io/docs/'])('is not %s', (url) => {
  expect(decode({ url, method: 'GET' }).hits).toEqual([]);
});
