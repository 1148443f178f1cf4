import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;
const ADV = 'RUQAFPWNWZHLFCRPB4GQJ6';
const IDS = `${ADV}/FMKQFSM6T5FS7PYP72Y7BW`;
const PAGE = 'arrfrr=https%3A%2F%2Fwww.mugs.example%2F';

test('a page view', () => {
  expect(get(`https://d.adroll.com/pixel/${IDS}?adroll_fpc=abc&pv=1&cookie=&keyw=&${PAGE}`)).toEqual([
    { vendor: 'adroll', account: ADV, kind: 'pageview', params: {}, page: 'https://www.mugs.example/' },
  ]);
});

test('an event with money, and one with products', () => {
  const event = `https://d.adroll.com/uev/${IDS}?event_name=purchase&conv_value=24.5&adroll_currency=EUR&event_attributes=%7B%7D&${PAGE}`;
  expect(get(event)).toMatchObject([{ account: ADV, event: 'purchase', kind: 'event', value: 24.5, currency: 'EUR' }]);
  const products = encodeURIComponent('[{"product_id":"MUG-1","price":"24.5","quantity":"1"}]');
  expect(get(`https://d.adroll.com/p/${ADV}?adroll_product_action=addToCart&adroll_products=${products}`)).toMatchObject([
    { event: 'addToCart', items: [{ item_id: 'MUG-1', price: 24.5, quantity: 1 }] },
  ]);
});

test('an audience', () => {
  expect(get(`https://d.adroll.com/ipixel/${IDS}?name=c2dcd5a0`)).toMatchObject([{ event: 'c2dcd5a0', kind: 'event' }]);
});

test('side traffic and the library', () => {
  expect(get(`https://d.adroll.com/pex/${IDS}?ev=chktcf`)).toMatchObject([{ kind: 'aux' }]);
  expect(get('https://d.adroll.com/cm/b/out?adroll_fpc=5b')).toMatchObject([{ kind: 'aux' }]);
  expect(get(`https://s.adroll.com/j/${ADV}/roundtrip.js`)).toMatchObject([{ account: ADV, kind: 'load' }]);
});

test.each(['https://www.adroll.com/pixel/', `https://d.other.example/pixel/${IDS}`])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});
