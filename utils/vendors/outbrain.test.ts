import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;
const COMMON = 'marketerId=004e6e2a&obApiVersion=1.1&obtpVersion=2.0.5&cht=gtm&bust=1&dl=https%3A%2F%2Fwww.mugs.example%2F';

test('a page view', () => {
  expect(get(`https://tr.outbrain.com/unifiedPixel?${COMMON}&name=PAGE_VIEW`)).toEqual([
    {
      vendor: 'outbrain',
      account: '004e6e2a',
      event: 'PAGE_VIEW',
      kind: 'pageview',
      params: {},
      page: 'https://www.mugs.example/',
    },
  ]);
});

test('an event with money', () => {
  const url = `https://tr.outbrain.com/unifiedPixel?orderValue=12.25&currency=USD&orderId=O-7&${COMMON}&name=Purchase`;
  expect(decode({ url, method: 'POST' }).hits).toMatchObject([
    { event: 'Purchase', kind: 'event', params: { orderId: 'O-7' }, value: 12.25, currency: 'USD' },
  ]);
});

test('side traffic and the library', () => {
  expect(get('https://tr.outbrain.com/cachedClickId?marketerId=004e6e2a')).toMatchObject([{ account: '004e6e2a', kind: 'aux' }]);
  expect(get('https://mcdp-sadc1.outbrain.com/l?token=e2&name=x')).toMatchObject([{ kind: 'aux' }]);
  expect(get('https://amplify.outbrain.com/cp/obtp.js')).toMatchObject([{ kind: 'load' }]);
});

test.each(['https://www.outbrain.com/unifiedPixel?name=Lead', 'https://tr.other.example/unifiedPixel?name=Lead'])(
  'is not %s',
  (url) => {
    expect(get(url)).toEqual([]);
  },
);

test('the older pixel', () => {
  const read = (query: string) => decode({ url: `https://amplifypixel.outbrain.com/pixel?${query}`, method: 'GET' }).hits;
  expect(read('mid=00a1')).toMatchObject([{ vendor: 'outbrain', account: '00a1', kind: 'pageview' }]);
  expect(read('mid=00a1&name=Lead&orderValue=3')).toMatchObject([{ event: 'Lead', kind: 'event', value: 3 }]);
});
