import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;
const call = (...calls: string[]) =>
  get(
    `https://sslwidget.criteo.com/event?a=123456&v=5.23.0&${calls.map((one, at) => `p${at}=${encodeURIComponent(one)}`).join('&')}&adce=1&tld=mugs.example&fu=https%3A%2F%2Fwww.mugs.example%2F`,
  );

test('a page view among settings', () => {
  expect(
    call(
      'e=exd&site_type=m',
      'e=ce&m=%5Bsomeone%40mugs.example%5D',
      'e=vh&tms=gtm-criteo-2.0.0',
      'e=vh&tms=gtm-criteo-2.0.0',
      'e=dis',
    ),
  ).toEqual([
    {
      vendor: 'criteo',
      account: '123456',
      event: 'viewHome',
      kind: 'pageview',
      params: { tms: 'gtm-criteo-2.0.0' },
      page: 'https://www.mugs.example/',
    },
  ]);
});

test('a purchase with products', () => {
  const products = encodeURIComponent('[i%3DA122%26pr%3D44.9%26q%3D2,i%3DF5532%26pr%3D85%26q%3D1]');
  expect(call(`e=vc&c=JPY&id=G555999&p=${products}`, 'e=exd&site_type=m', 'e=dis')).toMatchObject([
    {
      event: 'trackTransaction',
      kind: 'event',
      params: { id: 'G555999' },
      currency: 'JPY',
      items: [
        { item_id: 'A122', price: 44.9, quantity: 2 },
        { item_id: 'F5532', price: 85, quantity: 1 },
      ],
    },
  ]);
});

test('a list of ids, a product, the currency set beside it, and an event of one’s own', () => {
  expect(
    call('e=setcurrency&c=USD', `e=vl&p=${encodeURIComponent('[A1%2CA2]')}`, 'e=vp&p=A1', 'e=trackleads&id=7'),
  ).toMatchObject([
    { event: 'viewList', currency: 'USD' },
    { event: 'viewItem', items: [{ item_id: 'A1' }] },
    { event: 'trackleads', kind: 'event', params: { id: '7' } },
  ]);
});

test.each([
  'https://sslwidget.criteo.com/event?a=1&p0=e%3Dexd&p1=e%3Ddis',
  'https://gum.criteo.com/sid/json?origin=onetag&domain=mugs.example',
  'https://dis.criteo.com/dis/usersync.aspx?r=74',
  'https://bidder.criteo.com/cdb?profileId=207',
])('is side traffic: %s', (url) => {
  expect(get(url)).toEqual([{ vendor: 'criteo', kind: 'aux', params: {} }]);
});

test('the library', () => {
  expect(get('https://dynamic.criteo.com/js/ld/ld.js?a=123456')).toMatchObject([{ account: '123456', kind: 'load' }]);
});

test.each([
  'https://www.criteo.com/event?p0=e%3Dvh',
  'https://pix.eu.criteo.net/img/img?a=1',
  'https://static.criteo.net/js/ld/publishertag.js',
])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});
