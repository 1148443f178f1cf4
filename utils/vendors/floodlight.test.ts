import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits.filter(({ vendor }) => vendor === 'floodlight');

test('an activity', () => {
  const url =
    'https://1234567.fls.doubleclick.net/activityi;src=1234567;type=leadg0;cat=newsl0;ord=8104016085288;gtm=2ou430;gcs=G101;auiddc=8.1;u1=Blue%20mug;~oref=https%3A%2F%2Fwww.mugs.example%2Fblue?';
  expect(get(url)).toEqual([
    {
      vendor: 'floodlight',
      account: 'DC-1234567',
      event: 'leadg0/newsl0',
      kind: 'event',
      params: { ord: '8104016085288', u1: 'Blue mug' },
      consent: { gcs: 'G101', ad_storage: 'denied', analytics_storage: 'granted' },
      page: 'https://www.mugs.example/blue',
    },
  ]);
});

test('a sale', () => {
  expect(get('https://ad.doubleclick.net/activity;src=1234567;type=sales;cat=purch0;qty=2;cost=24.50;ord=O-7?')).toMatchObject([
    { event: 'sales/purch0', kind: 'event', params: { qty: '2', ord: 'O-7' }, value: 24.5 },
  ]);
  expect(get('https://ad.doubleclick.net/ddm/activity/src=1234567;type=visit;cat=home0;ord=1?')).toMatchObject([
    { account: 'DC-1234567', event: 'visit/home0', kind: 'event' },
  ]);
});

test.each([
  'https://ad.doubleclick.net/activity;dc_pre=CK;src=1234567;type=sales;cat=purch0;ord=1?',
  'https://ad.doubleclick.net/activity;register_conversion=1;src=1234567;type=sales;cat=purch0;ord=1?',
  'https://adservice.google.com/ddm/fls/i/src=1234567;type=sales;cat=purch0;ord=9;~oref=https%3A%2F%2Fwww.mugs.example%2F',
  'https://adservice.google.com/ddm/fls/z/dc_pre=CK;src=1234567;type=sales;cat=purch0;ord=1;num=9',
])('goes on as side traffic: %s', (url) => {
  expect(get(url)).toMatchObject([{ account: 'DC-1234567', event: 'sales/purch0', kind: 'aux' }]);
});

test('a page seen, and the library', () => {
  expect(
    get('https://www.google.com/ccm/collect?en=page_view&tid=DC-1234567&gcs=G111&dl=https%3A%2F%2Fwww.mugs.example%2F'),
  ).toMatchObject([{ account: 'DC-1234567', event: 'page_view', kind: 'pageview', page: 'https://www.mugs.example/' }]);
  expect(get('https://www.googletagmanager.com/gtag/js?id=DC-1234567&l=dataLayer')).toMatchObject([
    { account: 'DC-1234567', kind: 'load' },
  ]);
});

test.each([
  'https://googleads.g.doubleclick.net/pagead/viewthroughconversion/700100200/?label=A',
  'https://www.google.com/ccm/collect?en=page_view&tid=AW-700100200&gcs=G111',
  'https://ad.doubleclick.net/ddm/trackclk/N1.2;dc_trk_aid=3',
  'https://www.mugs.example/activity;src=1234567;type=sales;cat=a0;ord=1?',
])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});

test.each([
  'https://adservice.google.hu/ddm/fls/i/src=1234567;type=sales;cat=purch0;ord=9',
  'https://td.doubleclick.net/td/fls/rul/activityi;fledge=1;src=1234567;type=sales;cat=purch0;ord=9?',
  'https://www.google.com/gmp/conversion;src=1234567;type=sales;cat=purch0;ord=9?',
])('goes on to other hosts as side traffic: %s', (url) => {
  expect(get(url)).toMatchObject([{ account: 'DC-1234567', event: 'sales/purch0', kind: 'aux' }]);
});
