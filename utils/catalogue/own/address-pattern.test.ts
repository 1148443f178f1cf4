import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesPattern } from './address-pattern';

describe('a pattern', () => {
  test.each([
    ['', 'https://shop.test/anything?x=1'],
    ['/', 'https://shop.test/'],
    ['/contact', 'https://shop.test/contact/?utm_source=x#form'],
    ['/contact/', 'https://shop.test/contact'],
    ['/product/*', 'https://shop.test/product/mug'],
    ['/product/*', 'https://shop.test/product/'],
    ['/*/cart', 'https://shop.test/hu/cart'],
    ['*', 'https://shop.test/'],
    ['/kosár', 'https://shop.test/kos%C3%A1r'],
    ['/search?q=*', 'https://shop.test/search?q=mug'],
    ['/a*b*c', 'https://shop.test/a-bb-c'],
    ['/100%', 'https://shop.test/100%'],
  ])('%s means %s', (pattern, url) => expect(matchesPattern(pattern, url)).toBe(true));

  test.each([
    ['/contact', 'https://shop.test/contact-us'],
    ['/contact', 'https://shop.test/hu/contact'],
    ['/product/*', 'https://shop.test/products'],
    ['/search?q=*', 'https://shop.test/search'],
    ['/ab*ba', 'https://shop.test/aba'],
    ['/a', 'no address'],
  ])('%s does not mean %s', (pattern, url) => expect(matchesPattern(pattern, url)).toBe(false));
});

test('what is left out of an address is what the star stands for', () => {
  const part = fc.stringMatching(/^[a-z/-]{0,12}$/);
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 2, maxLength: 6 }),
      fc.array(part, { minLength: 6, maxLength: 6 }),
      (parts, stars) => {
        const path = parts.map((one, index) => one + (index < parts.length - 1 ? stars[index] : '')).join('');
        const url = `https://shop.test/${path}`;
        fc.pre(new URL(url).pathname === `/${path}`);
        expect(matchesPattern(`/${parts.join('*')}`, url)).toBe(true);
      },
    ),
  );
});

test('many stars on a long address are no trap', () => {
  expect(matchesPattern(`/${'a*'.repeat(2_000)}b`, `https://shop.test/${'a'.repeat(100_000)}`)).toBe(false);
});
