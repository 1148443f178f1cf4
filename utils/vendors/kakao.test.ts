import { expect, test } from 'vitest';
import { decode } from '.';

const get = (d: unknown) =>
  decode({ url: `https://bc.ad.daum.net/bc?d=${encodeURIComponent(JSON.stringify(d))}`, method: 'GET' }).hits;
const ID = '6488840723959691705';

test('a page view', () => {
  expect(get({ track_id: ID, event_code: 'PageView' })).toEqual([
    { vendor: 'kakao', account: ID, event: 'PageView', kind: 'pageview', params: {} },
  ]);
});

test('an event with products and money', () => {
  const products = [{ id: 'MUG-1', name: 'Blue', quantity: '1', price: '50000' }];
  expect(
    get({ track_id: ID, event_code: 'Purchase', total_quantity: '1', total_price: '50000', currency: 'KRW', products }),
  ).toMatchObject([
    {
      event: 'Purchase',
      kind: 'event',
      items: [{ item_id: 'MUG-1', item_name: 'Blue', quantity: 1, price: 50000 }],
      value: 50000,
      currency: 'KRW',
    },
  ]);
});

test('what cannot be read', () => {
  expect(decode({ url: 'https://bc.ds.kakao.com/bc', method: 'POST' }).hits).toEqual([
    { vendor: 'kakao', kind: 'event', params: {} },
  ]);
  expect(decode({ url: 'https://bc.ad.daum.net/bc?d=tracking', method: 'GET' }).hits).toMatchObject([{ kind: 'aux' }]);
});

test('the library', () => {
  expect(decode({ url: 'https://t1.daumcdn.net/kas/static/kp.js', method: 'GET' }).hits).toMatchObject([{ kind: 'load' }]);
});

test.each(['https://t1.daumcdn.net/adfit/static/ad.min.js', 'https://www.daum.net/bc?d=%7B%22event_code%22%3A%22Purchase%22%7D'])(
  'is not %s',
  (url) => {
    expect(decode({ url, method: 'GET' }).hits).toEqual([]);
  },
);
