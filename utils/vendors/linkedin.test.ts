import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;

test('a page view', () => {
  const url = 'https://px.ads.linkedin.com/collect?v=2&fmt=js&pid=3346164&time=1&url=https%3A%2F%2Fwww.mugs.example%2F';
  expect(get(url)).toEqual([
    { vendor: 'linkedin', account: '3346164', kind: 'pageview', params: {}, page: 'https://www.mugs.example/' },
  ]);
});

test('a conversion', () => {
  expect(get('https://px.ads.linkedin.com/collect/?pid=3127001&conversionId=8105412&fmt=gif&tm=gtmv2')).toMatchObject([
    { account: '3127001', event: 'conversion', kind: 'event', params: { conversionId: '8105412', tm: 'gtmv2' } },
  ]);
});

test.each([
  'https://px4.ads.linkedin.com/collect?v=2&fmt=js&pid=1&conversionId=2&e_ipv6=AQ',
  'https://px.ads.linkedin.com/collect?v=2&fmt=js&pid=1&conversionId=2&cookiesTest=true&liSync=true',
  'https://px.ads.linkedin.com/attribution_trigger?pid=1&time=2',
  'https://px.ads.linkedin.com/setuid?partner=a&tlUid=1',
  'https://px.ads.linkedin.com/wa/?medium=fetch&fmt=g',
  'https://www.linkedin.com/px/li_sync?redirect=x',
])('is side traffic: %s', (url) => {
  expect(get(url)).toMatchObject([{ vendor: 'linkedin', kind: 'aux' }]);
});

test('the library', () => {
  expect(get('https://snap.licdn.com/li.lms-analytics/insight.min.js')).toEqual([
    { vendor: 'linkedin', kind: 'load', params: {} },
  ]);
});

test.each(['https://www.linkedin.com/company/mugs', 'https://media.licdn.com/a.png', 'https://px.evil.example/collect?pid=1'])(
  'is not %s',
  (url) => {
    expect(get(url)).toEqual([]);
  },
);
