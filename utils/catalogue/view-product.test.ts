// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { pageOf } from './testing/page.fixture';
import conversion from './view-product';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('a product page offers it as a whole, named by its heading', () => {
  document.body.innerHTML = '<h1> Enamel\n mug </h1>';
  expect(conversion.find(pageOf({ type: 'product' }))).toEqual([{ element: null, label: 'Enamel mug', confidence: 0.9 }]);
});

test.each(['listing', 'cart', 'article', 'thank-you'] as const)('a page of type %s does not', (type) => {
  expect(conversion.find(pageOf({ type }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'view_item',
    'view_product',
    'product_view',
    'product_viewed',
    'product_detail',
    'product_detail_view',
    'item_view',
    'viewed_product',
    'ga4_view_item',
    'product_details_page',
    'termek_megtekintes',
    'megtekintett_termek',
    'wyswietlenie_produktu',
    'produkt_angesehen',
    'ecommerce_product_view',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each([
    'view_item_list',
    'view_items',
    'product_list_view',
    'view_cart',
    'product_click',
    'select_item',
    'product_impressions',
    'preview_item',
    'view_category',
  ])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});
