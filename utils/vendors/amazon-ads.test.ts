import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;
const ID = '1b3cf6ff-9fc9-4499-813a-12e87e83751e';

test('a page view', () => {
  expect(get(`https://s.amazon-adsystem.com/iu3?pid=${ID}&event=PageView&ts=1&gtmVersion=3.4`)).toEqual([
    { vendor: 'amazon-ads', account: ID, event: 'PageView', kind: 'pageview', params: { gtmVersion: '3.4' } },
  ]);
});

test('an event with money', () => {
  expect(
    get(`https://aax-eu.amazon-adsystem.com/s/iu3?pid=${ID}&event=Off-AmazonPurchases&value=24.5&currencyCode=EUR`),
  ).toMatchObject([{ event: 'Off-AmazonPurchases', kind: 'event', value: 24.5, currency: 'EUR' }]);
});

test.each([
  'https://s.amazon-adsystem.com/ecm3?id=L1&ex=d-rubiconproject.com&status=ok&event=Lead&pid=1',
  'https://s.amazon-adsystem.com/iu3?cm3ppd=1&d=dtb-pub&csif=t',
  `https://ara.paa-reporting-advertising.amazon/aat?pid=${ID}&event=PageView`,
])('is side traffic: %s', (url) => {
  expect(get(url)).toMatchObject([{ vendor: 'amazon-ads', kind: 'aux' }]);
});

test('the library', () => {
  expect(get('https://c.amazon-adsystem.com/aat/amzn.js')).toEqual([{ vendor: 'amazon-ads', kind: 'load', params: {} }]);
});

test.each([
  'https://c.amazon-adsystem.com/aax2/apstag.js',
  'https://aax.amazon-adsystem.com/e/dtb/bid?src=1',
  'https://www.amazon.com/iu3?pid=1&event=Lead',
])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});

test('the older tag', () => {
  const url =
    'https://s.amazon-adsystem.com/iui3?d=forester-did&ex-fargs=%3Fid%3D7a6b628c-3c5f-5aa0%26type%3D55%26m%3D1&ex-fch=416613';
  expect(decode({ url, method: 'GET' }).hits).toEqual([
    { vendor: 'amazon-ads', account: '7a6b628c-3c5f-5aa0', event: 'conversion', kind: 'event', params: {} },
  ]);
  expect(decode({ url: 'https://s.amazon-adsystem.com/iui3?d=1', method: 'GET' }).hits).toEqual([]);
});
