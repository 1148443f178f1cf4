import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;

test('the container, by client and space', () => {
  expect(get('https://nexus.ensighten.com/mugs/MugsProd/Bootstrap.js?cb=1')).toEqual([
    { vendor: 'ensighten', account: 'mugs', kind: 'load', params: { space: 'MugsProd' } },
  ]);
  expect(get('https://nexus-test.ensighten.com/mugs/Bootstrap.js')).toMatchObject([{ account: 'mugs', params: {} }]);
});

test('server-side events', () => {
  const body = JSON.stringify({
    dataLayer: { page: 'product' },
    events: [{ name: 'page_view' }, { name: 'add_to_cart', data: { sku: 'SKU1', email: 'a@b.hu' } }],
  });
  expect(decode({ url: 'https://data.mugs.example/pc/mugs/sst?sstVersion=1.0.0', method: 'POST', body }).hits).toEqual([
    { vendor: 'ensighten', account: 'mugs', event: 'page_view', kind: 'pageview', params: {} },
    { vendor: 'ensighten', account: 'mugs', event: 'add_to_cart', kind: 'event', params: { sku: 'SKU1' }, userData: ['email'] },
  ]);
});

test.each([
  'https://nexus.ensighten.com/mugs/MugsProd/code/123456789.js?conditionId0=1',
  'https://www.mugs.example/mugs/Bootstrap.js',
  'https://www.mugs.example/sst?x=1',
])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});
