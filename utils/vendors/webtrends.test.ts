import { expect, test } from 'vitest';
import { decode } from '.';

const ACCOUNT = 'dcs222y7nq6k81h24nxtc6793_2k1d';
const get = (query: string, path = `/${ACCOUNT}/dcs.gif`) =>
  decode({
    url: `https://statse.webtrendslive.com${path}?&dcsdat=1763700000000&dcssip=www.mugs.example&dcsuri=/blue&${query}`,
    method: 'GET',
  }).hits;

test('a page view', () => {
  expect(get('WT.ti=Blue%2520mug&WT.dl=0&WT.vtid=2422f3f3')).toEqual([
    {
      vendor: 'webtrends',
      account: ACCOUNT,
      kind: 'pageview',
      params: { 'WT.ti': 'Blue mug', 'WT.dl': '0' },
      page: 'https://www.mugs.example/blue',
    },
  ]);
});

test.each([
  ['WT.dl=20&WT.ti=care.pdf', 'download'],
  ['WT.dl=23', 'mailto'],
  ['WT.dl=24', 'offsite'],
  ['WT.dl=99&WT.ti=Newsletter%2520joined', 'Newsletter joined'],
])('an event: %s', (query, event) => {
  expect(get(query)).toMatchObject([{ kind: 'event', event, account: ACCOUNT }]);
});

test('an order', () => {
  expect(get('WT.dl=0&WT.tx_e=p&WT.tx_s=39.8&WT.tx_u=2&WT.pn_sku=SKU1')).toMatchObject([
    { event: 'purchase', kind: 'event', value: 39.8, items: [{ item_id: 'SKU1', quantity: 2 }] },
  ]);
});

test('is not any image', () => {
  expect(get('WT.dl=0', '/dcs.png')).toEqual([]);
});
