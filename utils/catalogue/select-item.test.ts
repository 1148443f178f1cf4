// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { Control } from '../model/conversion';
import conversion from './select-item';
import { controlOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

function shelf(count: number, card = (n: number) => `<li><a href="/p/${n}">Cup ${n}</a> <b>${n} 990 Ft</b></li>`): Control[] {
  document.body.innerHTML = `<ul>${Array.from({ length: count }, (_, n) => card(n + 1)).join('')}</ul>`;
  return [...document.querySelectorAll('a')].map((element) =>
    controlOf(element.textContent ?? '', { element, href: element.getAttribute('href') ?? '' }),
  );
}

test('a list is one offer: on its first product, with all others as copies', () => {
  const controls = shelf(5);
  const found = conversion.find(pageOf({ type: 'listing', controls }));
  expect(found.map(({ element }) => element)).toEqual([controls[0]?.element]);
  expect(found[0]?.copies).toEqual(controls.slice(1).map(({ element }) => element));
});

test('picture and name of a card lead to the same, its other links do not count', () => {
  const controls = shelf(
    4,
    (n) => `<li><a href="/p/${n}">Picture</a><a href="/p/${n}">Name</a><a href="/brand">Brand</a> 9 €</li>`,
  );
  expect(conversion.find(pageOf({ type: 'listing', controls }))[0]?.copies).toHaveLength(7);
});

test('not: in the cart, and where cards lead to one address or nowhere', () => {
  expect(conversion.find(pageOf({ type: 'cart', controls: shelf(5) }))).toEqual([]);
  expect(conversion.find(pageOf({ type: 'listing', controls: shelf(5, () => '<li><a href="/all">All</a> 9 €</li>') }))).toEqual(
    [],
  );
});

describe('names', () => {
  test.each([
    'select_item',
    'product_click',
    'product_clicked',
    'click_product',
    'productclick',
    'item_click',
    'termek_kattintas',
    'termekre_kattintas',
    'klikniecie_produktu',
    'wybor_produktu',
    'product_card_click',
    'ga4_select_item',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each([
    'view_item_list',
    'view_item',
    'add_to_cart',
    'product_image_click',
    'remove_product_click',
    'product_compare_click',
    'select_promotion',
    'select_content',
    'product_review_click',
  ])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});
