import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;
const dpx = (payload: object) =>
  decode({ url: 'https://async-px.dynamicyield.com/dpx', method: 'POST', body: JSON.stringify(payload) }).hits;

test('the library, by section', () => {
  expect(get('https://cdn.dynamicyield.com/api/8760001/api_dynamic.js')).toEqual([
    { vendor: 'dynamic-yield', account: '8760001', kind: 'load', params: {} },
  ]);
});

test('a page seen; variations and identities are no events', () => {
  expect(get('https://async-px.dynamicyield.com/uia?cnst=1&sec=8760001&_=1763700000000')).toMatchObject([
    { account: '8760001', kind: 'pageview' },
  ]);
  expect(get('https://async-px.dynamicyield.com/var?cnst=1&se=8760001&exps=1')).toMatchObject([{ event: 'var', kind: 'aux' }]);
});

test('an event with a type', () => {
  const props = { dyType: 'add-to-cart-v1', value: 19, currency: 'EUR', productId: 'SKU1', quantity: 2, email: 'a@b.hu' };
  expect(dpx({ sec: '8760001', name: 'Add to Cart', url: 'https://www.mugs.example/blue', props })).toMatchObject([
    {
      account: '8760001',
      event: 'add-to-cart-v1',
      kind: 'event',
      value: 19,
      currency: 'EUR',
      items: [{ item_id: 'SKU1', quantity: 2 }],
      params: { name: 'Add to Cart' },
      userData: ['email'],
      page: 'https://www.mugs.example/blue',
    },
  ]);
});

test('an event without one', () => {
  expect(dpx({ name: 'Size guide opened', props: {} })).toMatchObject([{ event: 'Size guide opened', kind: 'event' }]);
});

test.each(['https://www.dynamicyield.com/blog', 'https://st.dynamicyield.com/st?sec=8760001', 'https://www.mugs.example/dpx'])(
  'is not %s',
  (url) => {
    expect(get(url)).toEqual([]);
  },
);
