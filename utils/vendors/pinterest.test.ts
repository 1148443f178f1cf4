import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;
const json = (value: unknown) => encodeURIComponent(JSON.stringify(value));
const AD = json({ loc: 'https://www.mugs.example/blue', ref: '', if: false, sh: 1440 });

test('a page view', () => {
  expect(get(`https://ct.pinterest.com/v3/?tid=2612733222301&event=pagevisit&ad=${AD}&cb=1`)).toEqual([
    {
      vendor: 'pinterest',
      account: '2612733222301',
      event: 'pagevisit',
      kind: 'pageview',
      params: {},
      page: 'https://www.mugs.example/blue',
    },
  ]);
});

test('a purchase with products, and that personal data was sent', () => {
  const line_items = [{ product_name: 'Blue', product_id: 11, product_price: 48, product_quantity: 1 }];
  const ed = json({ value: '116', order_id: 'O-7', currency: 'USD', line_items });
  const pd = json({ em: 'f660ab91', np: 'gtm' });
  expect(get(`https://ct.pinterest.com/v3/?event=checkout&ed=${ed}&tid=26127&pd=${pd}&ad=${AD}`)).toMatchObject([
    {
      event: 'checkout',
      kind: 'event',
      params: { value: '116', order_id: 'O-7' },
      userData: ['em'],
      items: [{ item_id: '11', item_name: 'Blue', price: 48, quantity: 1 }],
      value: 116,
      currency: 'USD',
    },
  ]);
});

test('as an image tag, and as a form', () => {
  expect(get('https://ct.pinterest.com/v3/?event=lead&tid=26127&ed[lead_type]=Newsletter&noscript=1')).toMatchObject([
    { event: 'lead', params: { lead_type: 'Newsletter' } },
  ]);
  const body = `event=addtocart&tid=26127&ed=${json({ value: 9 })}`;
  expect(decode({ url: 'https://ct.pinterest.com/v3/', method: 'POST', body }).hits).toMatchObject([{ event: 'addtocart' }]);
  expect(decode({ url: 'https://ct.pinterest.com/v3/', method: 'POST' }).hits).toEqual([
    { vendor: 'pinterest', kind: 'event', params: {} },
  ]);
});

test('side traffic and the library', () => {
  expect(get(`https://ct.pinterest.com/v3/?tid=26127&event=init&ad=${AD}`)).toMatchObject([{ kind: 'aux' }]);
  expect(get('https://ct.pinterest.com/user/?tid=26127&cb=1')).toMatchObject([{ account: '26127', kind: 'aux' }]);
  expect(get('https://s.pinimg.com/ct/lib/main.1a2b3c.js')).toEqual([{ vendor: 'pinterest', kind: 'load', params: {} }]);
});

test.each(['https://www.pinterest.com/pin/1/', 'https://i.pinimg.com/564x/a.jpg', 'https://s.pinimg.com/images/a.png'])(
  'is not %s',
  (url) => {
    expect(get(url)).toEqual([]);
  },
);
