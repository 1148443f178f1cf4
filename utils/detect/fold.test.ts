import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldName } from './fold';

test.each([
  ['Kosárba teszem', 'kosarba teszem'],
  ['Árvíztűrő tükörfúrógép', 'arvizturo tukorfurogep'],
  ['Wyślij wiadomość', 'wyslij wiadomosc'],
  ['Złóż zamówienie', 'zloz zamowienie'],
  ['Straße', 'strasse'],
  ['  In  den\n\tWarenkorb ', 'in den warenkorb'],
  ['ADD TO  CART', 'add to cart'],
  ['Přidat do košíku', 'pridat do kosiku'],
])('%s → %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ['addToCart', 'add to cart'],
  ['btn-primary btn_cart', 'btn primary btn cart'],
  ['/hírlevél/feliratkozás', 'hirlevel feliratkozas'],
])('the name %s → %s', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});

test('folding twice is folding once, and no longer than asked for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
  expect(fold('x'.repeat(10_000)).length).toBe(400);
});
