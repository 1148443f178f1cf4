import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;

test('the library', () => {
  expect(get('https://pixel.barion.com/bp.js')).toEqual([{ vendor: 'barion-pixel', kind: 'load', params: {} }]);
});

test('without scripts, a page; the number under either name, with or without quotes', () => {
  const page = [{ vendor: 'barion-pixel', account: 'BP-AbCdEf12_3-07', event: 'contentView', kind: 'pageview' }];
  expect(get('https://pixel.barion.com/a.gif?ba_pixel_id=BP-AbCdEf12_3-07&ev=contentView&noscript=1')).toMatchObject(page);
  expect(get("https://pixel.barion.com/a.gif?__ba_pixel_id='BP-AbCdEf12_3-07'&ev=contentView&noscript=1")).toMatchObject(page);
});

test('an event with its properties', () => {
  const properties = JSON.stringify({
    id: 'SKU1',
    name: 'Kék bögre',
    quantity: 2,
    unitPrice: 3990,
    totalItemPrice: 7980,
    currency: 'HUF',
  });
  expect(
    get(`https://pixel.barion.com/a.gif?ba_pixel_id=BP-AbCdEf12_3-07&ev=addToCart&data=${encodeURIComponent(properties)}`),
  ).toMatchObject([
    {
      event: 'addToCart',
      kind: 'event',
      value: 7980,
      currency: 'HUF',
      items: [{ item_id: 'SKU1', item_name: 'Kék bögre', quantity: 2, price: 3990 }],
    },
  ]);
});

test('consent is no event, and a body that nobody could read is one without a name', () => {
  expect(get('https://pixel.barion.com/a.gif?ba_pixel_id=BP-AbCdEf12_3-07&ev=grantConsent')).toMatchObject([{ kind: 'aux' }]);
  expect(decode({ url: 'https://pixel.barion.com/event', method: 'POST' }).hits).toEqual([
    { vendor: 'barion-pixel', kind: 'event', params: {} },
  ]);
});

test.each([
  'https://api.barion.com/v2/Payment/Start',
  'https://www.barion.com/hu/',
  'https://www.mugs.example/a.gif?ev=addToCart',
])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});
