import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;

test('a page view, plain and inside JSON', () => {
  const page = 'https://www.mugs.example/';
  expect(get(`https://trc.taboola.com/1234567/log/3/unip?en=page_view&item-url=${encodeURIComponent(page)}&tim=1&ui=2`)).toEqual([
    { vendor: 'taboola', account: '1234567', event: 'page_view', kind: 'pageview', params: {}, page },
  ]);
  const data = encodeURIComponent(JSON.stringify({ u: page, mpvd: { en: 'page_view' } }));
  expect(get(`https://trc.taboola.com/1234567/trc/3/json?tim=1&data=${data}`)).toMatchObject([
    { account: '1234567', event: 'page_view', kind: 'pageview', page },
  ]);
});

test('an event with money', () => {
  const url =
    'https://trc.taboola.com/1234567/log/3/unip?en=make_purchase&revenue=24.5&currency=EUR&orderid=O-7&quantity=2&unified_id=f660&vi=1';
  expect(get(url)).toMatchObject([
    {
      event: 'make_purchase',
      kind: 'event',
      params: { orderid: 'O-7', quantity: '2' },
      userData: ['unified_id'],
      value: 24.5,
      currency: 'EUR',
    },
  ]);
});

test('time on the page is reported unasked', () => {
  expect(get('https://trc-events.taboola.com/1234567/log/3/unip?en=pre_d_eng_tb&tos=30')).toMatchObject([{ automatic: true }]);
});

test('side traffic and the library', () => {
  expect(get('https://trc.taboola.com/sg/criteo/1/cm')).toMatchObject([{ kind: 'aux' }]);
  expect(get('https://trc.taboola.com/mugs/trc/3/json?data=%7B%22r%22%3A1%7D')).toMatchObject([{ kind: 'aux' }]);
  expect(get('https://cdn.taboola.com/libtrc/unip/1234567/tfa.js')).toMatchObject([{ account: '1234567', kind: 'load' }]);
});

test.each(['https://www.taboola.com/1/log/3/unip?en=lead', 'https://cdn.taboola.com/libtrc/mugs/loader.js'])(
  'is not %s',
  (url) => {
    expect(get(url)).toEqual([]);
  },
);

test('a host of a region', () => {
  const url = 'https://us-trc-events.taboola.com/1234/log/3/unip?en=lead&item-url=https%3A%2F%2Fwww.mugs.example%2F';
  expect(decode({ url, method: 'GET' }).hits).toMatchObject([
    { vendor: 'taboola', account: '1234', event: 'lead', kind: 'event' },
  ]);
});
