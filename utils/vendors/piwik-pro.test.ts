import { expect, test } from 'vitest';
import { decode } from '.';

const SITE = '0a1b2c3d-0000-4000-8000-0123456789ab';
const COMMON = `idsite=${SITE}&rec=1&r=037654&url=https%3A%2F%2Fwww.mugs.example%2Fblue&_id=6a45e22e58f0786b&send_image=0&pv_id=wYQaNh`;
const get = (query: string, address = 'https://mugs.piwik.pro/ppms.php') =>
  decode({ url: `${address}?${query}&${COMMON}`, method: 'GET' }).hits;

test('a page view', () => {
  expect(get('action_name=Blue%20mug')).toEqual([
    {
      vendor: 'piwik-pro',
      account: SITE,
      kind: 'pageview',
      params: { action_name: 'Blue mug', pv_id: 'wYQaNh' },
      page: 'https://www.mugs.example/blue',
    },
  ]);
});

test.each([
  ['e_c=Form&e_a=sent&e_n=Contact', 'sent'],
  ['download=https%3A%2F%2Fwww.mugs.example%2Fcare.pdf', 'download'],
  ['link=https%3A%2F%2Fclay.example%2F', 'outlink'],
  ['search=blue&search_count=4', 'search'],
  ['idgoal=0&ec_id=O-1&revenue=43.8', 'ecommerce_order'],
])('an event: %s', (query, event) => {
  expect(get(query)).toMatchObject([{ vendor: 'piwik-pro', account: SITE, event, kind: 'event' }]);
});

test('products of the newer commerce interface', () => {
  const products = encodeURIComponent('[{"sku":"SKU1","name":"Mug","price":19.9,"quantity":2}]');
  expect(get(`e_t=add-to-cart&ec_products=${products}`)).toMatchObject([
    { event: 'add-to-cart', items: [{ item_id: 'SKU1', item_name: 'Mug', price: 19.9, quantity: 2 }] },
  ]);
});

test('in a body, in bulk, under another name', () => {
  const post = (url: string, body: string) => decode({ url, method: 'POST', body }).hits;
  expect(post('https://stats.mugs.example/ppms.php', `e_c=a&e_a=b&${COMMON}`)).toMatchObject([{ event: 'b' }]);
  expect(
    post(
      'https://stats.mugs.example/ppms.php',
      JSON.stringify({ requests: [`?action_name=A&${COMMON}`, `?e_c=a&e_a=b&${COMMON}`] }),
    ),
  ).toMatchObject([{ kind: 'pageview' }, { event: 'b' }]);
  expect(get('e_c=a&e_a=b', 'https://www.mugs.example/x')).toMatchObject([{ vendor: 'piwik-pro', event: 'b' }]);
  expect(decode({ url: 'https://stats.mugs.example/ppms.php', method: 'POST' }).hits).toEqual([
    { vendor: 'piwik-pro', kind: 'event', params: {} },
  ]);
});

test('the container and the library', () => {
  expect(decode({ url: `https://mugs.containers.piwik.pro/${SITE}.js`, method: 'GET', type: 'script' }).hits).toEqual([
    { vendor: 'piwik-pro', account: SITE, kind: 'load', params: {} },
  ]);
  expect(decode({ url: 'https://stats.mugs.example/ppms.js', method: 'GET' }).hits).toMatchObject([{ kind: 'load' }]);
});

test('Matomo is another vendor', () => {
  const url = `https://stats.mugs.example/matomo.php?action_name=A&${COMMON.replace(SITE, '3')}`;
  expect(decode({ url, method: 'GET' }).hits.map((hit) => hit.vendor)).toEqual(['matomo']);
  expect(decode({ url: url.replace('matomo.php', 'x'), method: 'GET' }).hits.map((hit) => hit.vendor)).toEqual(['matomo']);
});

test('a link that leads away', () => {
  const url = 'https://stats.mugs.example/ppms.php?exit=https%3A%2F%2Fother.example%2F&idsite=1&rec=1&r=9&_id=6a45e22e58f0786b';
  expect(decode({ url, method: 'GET' }).hits).toMatchObject([{ vendor: 'piwik-pro', event: 'outlink', kind: 'event' }]);
});

test.each([
  `https://www.mugs.example/stats?idsite=${SITE}`,
  'https://piwik.pro/pricing/',
  'https://www.mugs.example/containers/',
])('is not %s', (url) => {
  expect(decode({ url, method: 'GET' }).hits).toEqual([]);
});
