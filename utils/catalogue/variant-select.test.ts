// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { eventOf, pageOf } from './testing/page.fixture';
import conversion from './variant-select';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('selects, radio buttons and swatches with such roles that name a property', () => {
  document.body.innerHTML = `<main>
    <form class="cart">
      <select name="attribute_pa_size"><option>S</option><option>M</option></select>
      <fieldset><legend>Colour</legend><input type="radio" name="options[color]"><input type="radio" name="options[color]"></fieldset>
      <div class="swatch-attribute" id="size"><div role="option">S</div><div role="option">M</div></div>
    </form></main>`;
  const found = conversion.find(pageOf({ type: 'product' }));
  expect(found.map(({ element }) => element?.localName)).toEqual(['select', 'fieldset', 'div']);
  expect(found[1]?.label).toBe('Colour');
});

test('not: quantities, countries, sorting, ratings, a single choice, plain buttons, another page', () => {
  document.body.innerHTML = `<main>
    <select name="quantity"><option>1</option><option>2</option></select>
    <select name="country_option"><option>A</option><option>B</option></select>
    <select name="orderby_option"><option>A</option><option>B</option></select>
    <fieldset class="rating-option"><input type="radio" name="rating"><input type="radio" name="rating"></fieldset>
    <select name="size"><option>One size</option></select>
    <div class="swatch size"><button>S</button><button>M</button></div>
  </main>`;
  expect(conversion.find(pageOf({ type: 'product' }))).toEqual([]);
  document.body.innerHTML = '<main><select name="size"><option>S</option><option>M</option></select></main>';
  expect(conversion.find(pageOf({ type: 'listing' }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'variant_select',
    'select_variant',
    'variant_change',
    'size_selected',
    'select_size',
    'color_change',
    'select_colour',
    'swatch_click',
    'customize_product',
    'product_customized',
    'meret_kivalasztas',
    'wybor_rozmiaru',
    'zmiana_wariantu',
    'product_option_selected',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each([
    'select_content',
    'size_guide_click',
    'variant_view',
    'filter_color_select',
    'select_item',
    'add_to_cart',
    'variant_error',
  ])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['select_content', { content_type: 'variant' }, true],
  ['select_content', { content_type: 'faq' }, false],
  ['select_content', {}, true],
  ['variant_select', { content_type: 'faq' }, true],
])('%s with %o: %s', (name, params, proves) => {
  expect(conversion.proves.when(eventOf(name, params))).toBe(proves);
});
