import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;

test('the libraries', () => {
  expect(get('https://assets.arukereso.com/aku.min.js')).toEqual([{ vendor: 'arukereso', kind: 'load', params: {} }]);
  expect(get('https://static.arukereso.hu/widget/presenter.js')).toMatchObject([{ kind: 'load' }]);
});

test('an order, in Hungary and next door', () => {
  const order = [{ vendor: 'arukereso', account: '0a1b2c3d4e5f', event: 'TrustedShop', kind: 'event', params: {} }];
  expect(get('https://www.arukereso.hu/t2/TrustedShop.php?Token=9f8e7d&WebApiKey=0a1b2c3d4e5f&C=77')).toEqual(order);
  expect(get('https://www.compari.ro/t2/TrustedShop.php?Token=9f8e7d&WebApiKey=0a1b2c3d4e5f&C=77')).toEqual(order);
});

test.each([
  'https://www.arukereso.hu/videokartya-c3142/',
  'https://static.arukereso.hu/images/logo.png',
  'https://www.mugs.example/t2/TrustedShop.php?WebApiKey=1',
])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});
