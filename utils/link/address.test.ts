import { expect, test } from 'vitest';
import { isPage, originOf, pageOf } from './address';

test.each([
  ['https://shop.test/mug?utm_source=a&utm_medium=b&gclid=1&fbclid=2&_gl=3#reviews', 'https://shop.test/mug'],
  ['https://shop.test/mug?color=red&gad_source=1&size=2', 'https://shop.test/mug?color=red&size=2'],
  ['https://shop.test', 'https://shop.test/'],
  ['https://me:secret@shop.test/', 'https://shop.test/'],
  ['https://shop.test/search?q=utm_source', 'https://shop.test/search?q=utm_source'],
  ['about:blank', 'about:blank'],
  ['not an address#x', 'not an address'],
  ['https://shop.test/?gclid=1#/mugs/pebble', 'https://shop.test/#/mugs/pebble'],
  ['https://shop.test/#!/mugs', 'https://shop.test/#!/mugs'],
])('%s stands under %s', (address, page) => {
  expect(pageOf(address)).toBe(page);
});

test('an origin is one already, or is read from an address', () => {
  expect(originOf('https://shop.test')).toBe('https://shop.test');
  expect(originOf('https://shop.test/a/b?c')).toBe('https://shop.test');
  expect(originOf(undefined)).toBe('');
  expect(originOf('shop.test')).toBe('');
});

test('a page is called by its address with its route or without, not by another', () => {
  expect(isPage('https://shop.test/#/mugs', 'https://shop.test/#/mugs')).toBe(true);
  expect(isPage('https://shop.test/#/mugs', 'https://shop.test/?utm_source=a')).toBe(true);
  expect(isPage('https://shop.test/#/mugs', 'https://shop.test/#/cups')).toBe(false);
  expect(isPage('https://shop.test/', 'https://shop.test/#/mugs')).toBe(false);
});
