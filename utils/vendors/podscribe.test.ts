import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;

test('a page view', () => {
  expect(
    get('https://verifi.podscribe.com/tag?action=view&advertiser=mugs&device_id=d1&url=https%3A%2F%2Fwww.mugs.example%2F'),
  ).toEqual([
    { vendor: 'podscribe', account: 'mugs', event: 'view', kind: 'pageview', params: {}, page: 'https://www.mugs.example/' },
  ]);
});

test('a purchase', () => {
  const url =
    'https://verifi.pdscrb.com/tag?action=purchase&advertiser=mugs&order_value=24.5&order_number=O-7&currency=USD&hashed_email=f660';
  expect(get(url)).toMatchObject([
    {
      event: 'purchase',
      kind: 'event',
      params: { order_number: 'O-7' },
      userData: ['hashed_email'],
      value: 24.5,
      currency: 'USD',
    },
  ]);
});

test.each(['https://verifi.podscribe.com/rss/p/traffic.example.com/episode.mp3', 'https://podscribe.com/tag?action=view'])(
  'is not %s',
  (url) => {
    expect(get(url)).toEqual([]);
  },
);
