import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string, type?: string) =>
  decode({ url, method: 'GET', ...(type && { type }) }).hits.filter(({ vendor }) => vendor === 'google-ads');

test('a conversion, with its label, money, order and consent', () => {
  const url =
    'https://www.googleadservices.com/pagead/conversion/700100200/?random=1&cv=11&fst=1&fmt=3&label=QwErTy-uIoP&value=80.5&currency_code=EUR&oid=O-17&en=purchase&gtm=45be5b1&gcs=G101&gcd=13p3r3p3p5l1&url=https%3A%2F%2Fwww.mugs.example%2Fthanks&em=tv.1~em.0a1b2c';
  expect(get(url)).toEqual([
    {
      vendor: 'google-ads',
      account: 'AW-700100200',
      event: 'purchase',
      kind: 'event',
      params: { label: 'QwErTy-uIoP', value: '80.5', currency_code: 'EUR', oid: 'O-17' },
      currency: 'EUR',
      value: 80.5,
      userData: ['em'],
      consent: {
        gcs: 'G101',
        gcd: '13p3r3p3p5l1',
        ad_storage: 'denied',
        analytics_storage: 'granted',
        ad_user_data: 'denied',
        ad_personalization: 'denied',
      },
      page: 'https://www.mugs.example/thanks',
    },
  ]);
});

test('a conversion without an event of its own is called a conversion', () => {
  expect(get('https://www.googleadservices.com/pagead/conversion/700100200/?label=Abc&value=&fmt=3')).toMatchObject([
    { event: 'conversion', kind: 'event', params: { label: 'Abc' } },
  ]);
  expect(get('https://www.google.pl/pagead/conversion/700100200/?label=Abc')).toMatchObject([{ event: 'conversion' }]);
});

test('remarketing: the event and its parameters are in `data`', () => {
  const data = encodeURIComponent('event=add_to_cart;ecomm_prodid=SKU1;ecomm_pagetype=product;value=19.9;currency=HUF');
  expect(
    get(`https://googleads.g.doubleclick.net/pagead/viewthroughconversion/700100200/?random=1&fmt=4&data=${data}`),
  ).toMatchObject([
    {
      account: 'AW-700100200',
      event: 'add_to_cart',
      kind: 'event',
      value: 19.9,
      currency: 'HUF',
      params: { ecomm_prodid: 'SKU1' },
    },
  ]);
  expect(get('https://www.google.com/rmkt/collect/700100200/?random=1&fmt=8&en=view_item')).toMatchObject([
    { event: 'view_item', kind: 'event' },
  ]);
});

test('a page seen', () => {
  expect(
    get('https://www.google.com/ccm/collect?frm=0&en=page_view&tid=AW-700100200&dl=https%3A%2F%2Fwww.mugs.example%2F&gcs=G111'),
  ).toMatchObject([{ account: 'AW-700100200', event: 'page_view', kind: 'pageview', page: 'https://www.mugs.example/' }]);
  expect(
    get('https://googleads.g.doubleclick.net/pagead/viewthroughconversion/AW-700100200/?data=event%3Dgtag.config'),
  ).toMatchObject([{ account: 'AW-700100200', event: 'gtag.config', kind: 'pageview' }]);
  expect(get('https://googleads.g.doubleclick.net/pagead/viewthroughconversion/700100200/?guid=ON&script=0')[0]?.kind).toBe(
    'pageview',
  );
});

test('through a tag gateway', () => {
  expect(
    get('https://www.mugs.example/v4x6/g/d/ccm/conversion/700100200/?random=1&en=conversion&gtm=45892e6&gcs=G111&label=Abc'),
  ).toMatchObject([{ vendor: 'google-ads', account: 'AW-700100200', event: 'conversion', kind: 'event' }]);
});

test.each([
  'https://www.google.hu/pagead/1p-user-list/700100200/?random=1&data=event%3Dview_item',
  'https://www.google.com/pagead/1p-conversion/700100200/?label=Abc',
  'https://td.doubleclick.net/td/rul/700100200?random=1&data=event%3Dview_item',
  'https://googleads.g.doubleclick.net/pagead/viewthroughconversion/700100200/?label=Abc&data=event%3Dlogin&ctc_id=CAI&ct_cookie_present=false',
  'https://ad.doubleclick.net/ccm/s/collect?tid=AW-700100200&en=page_view',
  'https://www.google.com/ccm/form-data/700100200?en=form_submit&gcs=G111',
  'https://www.google.com/rmkt/collect/G-MUGSHOP123/?en=view_item',
  'https://pagead2.googlesyndication.com/pagead/landing?gclid=1&gcs=G111',
])('a follow-up proves nothing: %s', (url) => {
  expect(get(url)).toMatchObject([{ vendor: 'google-ads', kind: 'aux' }]);
});

test('the library', () => {
  expect(get('https://www.googletagmanager.com/gtag/js?id=AW-700100200&l=dataLayer', 'script')).toMatchObject([
    { vendor: 'google-ads', account: 'AW-700100200', kind: 'load' },
  ]);
  expect(get('https://www.googleadservices.com/pagead/conversion_async.js', 'script')).toMatchObject([{ kind: 'load' }]);
});

test.each([
  'https://ad.doubleclick.net/activity;src=1234567;type=sales;cat=purch0;ord=1?',
  'https://1234567.fls.doubleclick.net/activityi;src=1234567;type=sales;cat=purch0;ord=1?',
  'https://www.google.com/ccm/collect?en=page_view&tid=DC-1234567&gcs=G111',
  'https://www.mugs.example/pagead/conversion/1/',
  'https://www.google.com/search?q=pagead',
])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});

test('a conversion with a cart', () => {
  const url =
    'https://www.googleadservices.com/pagead/conversion/700100200/?label=Abc&value=44.8&currency_code=EUR&oid=O-1&mid=5550&fcntr=HU&flng=hu&dscnt=2&item=(SKU1*19.9*2)(SKU2*5*1)&em=tv.1~em.0a1b2c~pn.3d';
  expect(get(url)).toMatchObject([
    {
      params: { oid: 'O-1', mid: '5550', fcntr: 'HU', flng: 'hu', dscnt: '2' },
      items: [
        { item_id: 'SKU1', price: 19.9, quantity: 2 },
        { item_id: 'SKU2', price: 5, quantity: 1 },
      ],
      userData: ['em', 'pn'],
    },
  ]);
  expect(JSON.stringify(get(url))).not.toContain('0a1b2c');
});

test('enhanced conversions tell which user data they carry', () => {
  const hits = decode({
    url: 'https://google.com/pagead/form-data/700100200?gtm=45be5b1&gcd=13l3l3l3l1l1',
    method: 'POST',
    body: '----b\r\nContent-Disposition: form-data; name="em"\r\n\r\ntv.1~em.0a1b2c\r\n----b--\r\n',
  }).hits;
  expect(hits).toMatchObject([{ vendor: 'google-ads', account: 'AW-700100200', kind: 'aux', userData: ['em'] }]);
});

test('a conversion at the newer address', () => {
  expect(get('https://www.google.com/measurement/conversion/700100200/?label=Abc&gcs=G111')).toMatchObject([
    { account: 'AW-700100200', event: 'conversion', kind: 'event' },
  ]);
});
