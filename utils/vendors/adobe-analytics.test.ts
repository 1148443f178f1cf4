import { expect, test } from 'vitest';
import { decode } from '.';

const BASE = 'https://smetrics.mugs.example/b/ss/mugs.prod/1/JS-2.22.1-LBWB/s65382735491323';
const get = (query: string, base = BASE) => decode({ url: `${base}?AQB=1&ndh=1&pf=1&${query}&AQE=1`, method: 'GET' }).hits;

test('a page view, with context data and its success events', () => {
  const hits = get(
    'mid=6581&ce=UTF-8&cid.&userid.&id=253&.userid&.cid&pageName=Blue%20mug&g=https%3A%2F%2Fwww.mugs.example%2Fblue&cc=EUR&events=prodView%2Cevent79%3D1.68&products=Mugs%3BSKU1%3B2%3B39.8&c.&a.&activitymap.&link=Buy&.activitymap&.a&.c&v3=footer',
  );
  expect(hits).toMatchObject([{ kind: 'pageview' }, { kind: 'event', event: 'prodView' }, { kind: 'event', event: 'event79' }]);
  expect(hits[0]).toEqual({
    vendor: 'adobe-analytics',
    account: 'mugs.prod',
    kind: 'pageview',
    currency: 'EUR',
    page: 'https://www.mugs.example/blue',
    params: {
      pageName: 'Blue mug',
      events: 'prodView,event79=1.68',
      products: 'Mugs;SKU1;2;39.8',
      'c.a.activitymap.link': 'Buy',
      v3: 'footer',
      cid: 'userid',
    },
    items: [{ item_id: 'SKU1', item_category: 'Mugs', quantity: 2, price: 19.9 }],
  });
  expect(JSON.stringify(hits)).not.toMatch(/253|6581/);
});

test('a link is called by its name', () => {
  expect(get('pe=lnk_o&pev2=newsletter%20sent&events=event11')).toMatchObject([{ kind: 'event', event: 'newsletter sent' }]);
  expect(get('pe=lnk_d&pev1=https%3A%2F%2Fwww.mugs.example%2Fcare.pdf')).toMatchObject([{ kind: 'event', event: 'download' }]);
  expect(get('pe=lnk_o&pev2=Add%20to%20cart&events=scAdd%2Cevent3')).toMatchObject([
    { event: 'Add to cart' },
    { event: 'scAdd' },
  ]);
});

test('a body', () => {
  const post = (body?: string) => decode({ url: BASE, method: 'POST', ...(body && { body }) }).hits;
  expect(post('AQB=1&pe=lnk_e&pev2=out')).toMatchObject([{ event: 'out', account: 'mugs.prod' }]);
  expect(post()).toEqual([{ vendor: 'adobe-analytics', account: 'mugs.prod', kind: 'event', params: {} }]);
});

test('the library', () => {
  expect(decode({ url: 'https://assets.mugs.example/AppMeasurement.min.js', method: 'GET' }).hits).toMatchObject([
    { kind: 'load' },
  ]);
});

test.each(['https://www.mugs.example/b/ss/', 'https://smetrics.mugs.example/id?d_visid_ver=5.2.0&mcorgid=A%40AdobeOrg'])(
  'is not %s',
  (url) => {
    expect(decode({ url, method: 'GET' }).hits.filter((hit) => hit.vendor === 'adobe-analytics')).toEqual([]);
  },
);
