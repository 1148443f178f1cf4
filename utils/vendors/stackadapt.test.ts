import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;

test('a page view', () => {
  expect(
    get('https://tags.srv.stackadapt.com/saq_pxl?uid=7MBVbwhh1j9tcRrjPEqfIw&is_js=true&url=https%3A%2F%2Fwww.mugs.example%2F'),
  ).toEqual([
    { vendor: 'stackadapt', account: '7MBVbwhh1j9tcRrjPEqfIw', kind: 'pageview', params: {}, page: 'https://www.mugs.example/' },
  ]);
});

test('an event with products', () => {
  const args = {
    action: 'Order Completed',
    revenue: 24.5,
    order_id: 'O-7',
    products: [{ product_id: 'MUG-1', product_price: 24.5 }],
  };
  const url = `https://tags.srv.stackadapt.com/saq_pxl?uid=7M&args=${encodeURIComponent(JSON.stringify(args))}&email=a%40b.example`;
  const [hit] = get(url);
  expect(hit).toMatchObject({
    event: 'Order Completed',
    kind: 'event',
    params: { order_id: 'O-7' },
    userData: ['email'],
    items: [{ item_id: 'MUG-1', price: 24.5 }],
    value: 24.5,
  });
  expect(JSON.stringify(hit)).not.toContain('b.example');
});

test('a conversion', () => {
  expect(get('https://srv.stackadapt.com/conv?cid=Ef9XveXNVxwqxOFLKMKL9A')).toMatchObject([
    { account: 'Ef9XveXNVxwqxOFLKMKL9A', event: 'conversion', kind: 'event' },
  ]);
});

test('side traffic and the library', () => {
  expect(get('https://sync.srv.stackadapt.com/sync?nid=91')).toMatchObject([{ kind: 'aux' }]);
  expect(get('https://tags.srv.stackadapt.com/events.js')).toMatchObject([{ kind: 'load' }]);
});

test.each(['https://www.stackadapt.com/conv?cid=1', 'https://srv.other.example/saq_pxl?uid=1'])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});
