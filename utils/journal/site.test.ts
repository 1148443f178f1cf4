import { expect, test } from 'vitest';
import { cookieHosts, pageOnSite, siteOf } from './site';

test.each([
  ['www.shop.test', 'shop.test'],
  ['shop.test', 'shop.test'],
  ['www.shop.co.uk', 'shop.co.uk'],
  ['www.com', 'www.com'],
  ['www2.shop.test', 'www2.shop.test'],
  ['shop.www.test', 'shop.www.test'],
  ['localhost', 'localhost'],
  ['', ''],
])('%s is of the site %s', (host, site) => {
  expect(siteOf(host)).toBe(site);
});

test.each([
  ['https://www.shop.test/mug?a=1', 'https://shop.test/mug?a=1'],
  ['https://shop.test/www.other.test/', 'https://shop.test/www.other.test/'],
  ['http://www.shop.test:8080/', 'http://shop.test:8080/'],
  ['about:blank', 'about:blank'],
])('%s goes by %s', (address, page) => {
  expect(pageOnSite(address)).toBe(page);
});

test('cookies of a page are kept at its host and above, never at what all sites share', () => {
  expect(cookieHosts('shop.example')).toEqual(['shop.example', 'www.shop.example']);
  expect(cookieHosts('www.shop.example')).toEqual(['www.shop.example', 'shop.example']);
  expect(cookieHosts('my.shop.example')).toEqual(['my.shop.example', 'shop.example', 'www.my.shop.example', 'www.shop.example']);
  expect(['localhost', '127.0.0.1', '[::1]'].map(cookieHosts)).toEqual([['localhost'], ['127.0.0.1'], ['[::1]']]);
});
