import { expect, test } from 'vitest';
import { cookieHosts } from './cookie-hosts';

test('cookies of a page are kept at its host and above, never at what all sites share', () => {
  expect(cookieHosts('shop.example')).toEqual(['shop.example', 'www.shop.example']);
  expect(cookieHosts('www.shop.example')).toEqual(['www.shop.example', 'shop.example']);
  expect(cookieHosts('my.shop.example')).toEqual(['my.shop.example', 'shop.example', 'www.my.shop.example', 'www.shop.example']);
  expect(['localhost', '127.0.0.1', '[::1]'].map(cookieHosts)).toEqual([['localhost'], ['127.0.0.1'], ['[::1]']]);
});
