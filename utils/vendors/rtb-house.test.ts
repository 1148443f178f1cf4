import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;
const KEY = 'c2rHi7OQgV0u3CcfQ00B';
const post = (body?: unknown) =>
  decode({
    url: 'https://us.creativecdn.com/tags/v2?type=json',
    method: 'POST',
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }).hits;

test('a page view; who it was is not told', () => {
  const tags = [{ eventType: 'home' }, { eventType: 'uid', id: 'someone' }];
  expect(post({ v: 'v0.2.1', su: 'https://www.mugs.example/', th: KEY, tags })).toEqual([
    { vendor: 'rtb-house', account: KEY, event: 'home', kind: 'pageview', params: {}, page: 'https://www.mugs.example/' },
  ]);
});

test('events with offers', () => {
  const tags = [
    { eventType: 'basketadd', offerId: 'MUG-1' },
    { eventType: 'conversion', conversionId: 'O-7', value: '24.5' },
  ];
  expect(post({ th: KEY, tags })).toMatchObject([
    { event: 'basketadd', kind: 'event', items: [{ item_id: 'MUG-1' }] },
    { event: 'conversion', kind: 'event', params: { conversionId: 'O-7' }, value: 24.5 },
  ]);
});

test('in the address', () => {
  expect(
    get(
      `https://creativecdn.com/tags?type=iframe&id=pr_${KEY}_offer_MUG-1&id=pr_${KEY}_lid_xyz&su=https%3A%2F%2Fwww.mugs.example%2F`,
    ),
  ).toEqual([
    {
      vendor: 'rtb-house',
      account: KEY,
      event: 'offer',
      kind: 'event',
      params: {},
      items: [{ item_id: 'MUG-1' }],
      page: 'https://www.mugs.example/',
    },
  ]);
  expect(get(`https://asia.creativecdn.com/tags?id=pr_${KEY}_orderstatus2_129.5_22760637_MUG-1,MUG-2&cd=default`)).toMatchObject([
    { event: 'orderstatus2', params: { order: '22760637' }, value: 129.5, items: [{ item_id: 'MUG-1' }, { item_id: 'MUG-2' }] },
  ]);
  expect(get(`https://creativecdn.com/tags?id=pr_${KEY}&ncm=1`)).toMatchObject([{ account: KEY, kind: 'pageview' }]);
});

test('nothing but who it was, and a body that nobody could read', () => {
  expect(post({ th: KEY, tags: [{ eventType: 'uid', id: 'x' }] })).toEqual([{ vendor: 'rtb-house', kind: 'aux', params: {} }]);
  expect(post()).toEqual([{ vendor: 'rtb-house', kind: 'event', params: {} }]);
});

test('the library', () => {
  expect(get(`https://tags.creativecdn.com/${KEY}.js`)).toMatchObject([{ account: KEY, kind: 'load' }]);
});

test.each(['https://ams.creativecdn.com/cm-notify?pi=google', `https://other.example/tags?id=pr_${KEY}_home`])(
  'is not %s',
  (url) => {
    expect(get(url)).toEqual([]);
  },
);
