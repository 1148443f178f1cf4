import { expect, test } from 'vitest';
import { domainOf, onSite } from './site';

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
  expect(onSite(host)).toBe(site);
});

test.each([
  ['https://www.shop.test/mug?a=1', 'https://shop.test/mug?a=1'],
  ['https://shop.test/www.other.test/', 'https://shop.test/www.other.test/'],
  ['http://www.shop.test:8080/', 'http://shop.test:8080/'],
  ['about:blank', 'about:blank'],
])('%s goes by %s', (address, page) => {
  expect(onSite(address)).toBe(page);
});

test.each([
  ['www.mugs.example', 'mugs.example'],
  ['a.b.shop.co.uk', 'shop.co.uk'],
  ['www.bogre.co.hu', 'bogre.co.hu'],
  ['www.bogre.hu', 'bogre.hu'],
  ['sklep.firma.com.pl', 'firma.com.pl'],
  ['www.loja.com.br', 'loja.com.br'],
  ['shop.waw.pl', 'shop.waw.pl'],
  ['me.github.io', 'me.github.io'],
  ['a.mugs.myshopify.com', 'mugs.myshopify.com'],
  ['127.0.0.1', '127.0.0.1'],
  ['[::1]', '[::1]'],
  ['localhost', 'localhost'],
  ['WWW.Mugs.Example.', 'mugs.example'],
])('of %s one owner registered %s', (host, domain) => {
  expect(domainOf(host)).toBe(domain);
});
