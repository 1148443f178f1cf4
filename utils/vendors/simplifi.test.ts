import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;

test('a page view', () => {
  expect(get('https://i.simpli.fi/p?cid=60215&cb=1')).toEqual([
    { vendor: 'simplifi', account: '60215', kind: 'pageview', params: {} },
  ]);
});

test('a conversion and an audience', () => {
  expect(
    get('https://i.simpli.fi/dpx.js?cid=60215&conversion=40&campaign_id=0&m=1&tid=View_Through&c=newsletter&sifi_tuid=33473'),
  ).toMatchObject([{ account: '60215', event: 'conversion', kind: 'event', params: { conversion: '40', c: 'newsletter' } }]);
  expect(get('https://i.simpli.fi/dpx.js?cid=60215&action=100&segment=mugsite&m=1')).toMatchObject([
    { event: 'segment', kind: 'event', params: { segment: 'mugsite' } },
  ]);
});

test('side traffic and the library', () => {
  expect(get('https://um.simpli.fi/pubmatic?https://simage2.pubmatic.com/x')).toMatchObject([{ kind: 'aux' }]);
  expect(get('https://tag.simpli.fi/sifitag/e1268380-5a17-013a-9aff-06b4c2516bae')).toMatchObject([
    { account: 'e1268380-5a17-013a-9aff-06b4c2516bae', kind: 'load' },
  ]);
});

test.each(['https://simpli.fi/p?cid=1', 'https://i.other.example/dpx.js?cid=1&conversion=1'])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});
