// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { Control } from '../model/conversion';
import { controlOf, pageOf } from './testing/page.fixture';
import conversion from './view-list';

beforeEach(() => {
  document.body.innerHTML = '';
});

function shelf(count: number, card = (n: number) => `<li><a href="/p/${n}">Cup ${n}</a> <b>${n} 990 Ft</b></li>`): Control[] {
  document.body.innerHTML = `<ul>${Array.from({ length: count }, (_, n) => card(n + 1)).join('')}</ul>`;
  return [...document.querySelectorAll('a')].map((element) =>
    controlOf(element.textContent ?? '', { element, href: element.getAttribute('href') ?? '' }),
  );
}

test('a page with four products or more offers it as a whole', () => {
  expect(conversion.find(pageOf({ type: 'listing', controls: shelf(4) }))).toMatchObject([{ element: null, confidence: 0.9 }]);
  expect(conversion.find(pageOf({ type: 'home', controls: shelf(6) }))).toMatchObject([{ element: null, confidence: 0.75 }]);
});

test('cards in rows of two and cards that a shop system marks are lists as well', () => {
  document.body.innerHTML = [1, 2]
    .map((row) => `<div><div><a href="/p/${row}a">A</a> 5 €</div><div><a href="/p/${row}b">B</a> 7 €</div></div>`)
    .join('');
  const rows = [...document.querySelectorAll('a')].map((element) =>
    controlOf('A', { element, href: element.getAttribute('href') ?? '' }),
  );
  expect(conversion.find(pageOf({ type: 'listing', controls: rows }))).toHaveLength(1);
  const marked = shelf(3, (n) => `<li class="product-card"><a href="/p/${n}">Cup</a></li>`);
  expect(conversion.find(pageOf({ type: 'listing', controls: marked }))).toHaveLength(1);
});

test('a category with one product is a list where it can be bought', () => {
  expect(conversion.find(pageOf({ type: 'listing', controls: [controlOf('Add to cart')] }))).toHaveLength(1);
  const named = controlOf('Añade «taza» a tu carrito', { html: '<a class="button add_to_cart_button">Añade</a>' });
  expect(conversion.find(pageOf({ type: 'listing', controls: [named] }))).toHaveLength(1);
});

test('not: amounts to choose from', () => {
  const amounts = shelf(5, (n) => `<li><a href="/give?amount=${n}">$${n}0</a></li>`);
  expect(conversion.find(pageOf({ type: 'landing', controls: amounts }))).toEqual([]);
});

test('not: three prices, articles without any, plans by the month, products beside a product', () => {
  expect(conversion.find(pageOf({ type: 'home', controls: shelf(3) }))).toEqual([]);
  expect(
    conversion.find(pageOf({ type: 'listing', controls: shelf(6, (n) => `<li><a href="/a/${n}">News</a> 2024</li>`) })),
  ).toEqual([]);
  expect(
    conversion.find(pageOf({ type: 'home', controls: shelf(4, (n) => `<li><a href="/p/${n}">Pro</a> 9 €/month</li>`) })),
  ).toEqual([]);
  expect(conversion.find(pageOf({ type: 'product', controls: shelf(6) }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'view_item_list',
    'product_list_viewed',
    'view_category',
    'category_view',
    'category_page_view',
    'product_impressions',
    'collection_view',
    'termeklista_megtekintes',
    'wyswietlenie_listy_produktow',
    'wyswietlenie_kategorii',
    'product_list_view',
    'ga4_view_item_list',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each([
    'view_item',
    'select_item',
    'product_list_filtered',
    'product_click',
    'wishlist_view',
    'view_cart',
    'view_promotion',
    'price_list_view',
    'category_click',
    'order_list_view',
  ])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});
