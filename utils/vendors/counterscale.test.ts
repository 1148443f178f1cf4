import { expect, test } from 'vitest';
import { decode } from '.';

const get = (query: string) => decode({ url: `https://mugs.workers.example/collect?${query}`, method: 'GET' }).hits;

test('a page view, the only thing that it counts', () => {
  const hit = {
    vendor: 'counterscale',
    account: 'mugs',
    kind: 'pageview',
    params: { p: '/blue' },
    page: 'https://www.mugs.example/blue',
  };
  expect(get('p=%2Fblue&h=https%3A%2F%2Fwww.mugs.example&r=&sid=mugs&ht=1')).toEqual([hit]);
  expect(get('p=%2Fblue&h=www.mugs.example&r=&sid=mugs')).toEqual([hit]);
});

test.each(['p=%2Fblue&sid=mugs', 'v=1&tid=UA-1-1&p=%2F&h=a.example&r=&sid=1', 'p=2&h=www.mugs.example&r=&sid=1'])(
  'is not %s',
  (query) => {
    expect(get(query)).toEqual([]);
  },
);
