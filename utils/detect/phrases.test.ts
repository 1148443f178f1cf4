import fc from 'fast-check';
import { expect, test } from 'vitest';
import { saysAny } from './phrases';

const CART = { en: ['add to cart'], hu: ['kosar*'], zh: ['加入購物車'] };

test.each([
  ['add to cart', true],
  ['please add to cart now', true],
  ['add-to-cart', true],
  ['add to carton', false],
  ['to cart add', false],
  ['kosarba', true],
  ['a kosar tartalma', true],
  ['bevasarlokosar', false],
  ['立即加入購物車', true],
  ['', false],
])('%s: %s', (folded, says) => {
  expect(saysAny(folded, CART)).toBe(says);
});

test('never throws, whatever the text or the phrases', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (text, phrases) => {
      expect(typeof saysAny(text, { en: phrases })).toBe('boolean');
    }),
  );
});
