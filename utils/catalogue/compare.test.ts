// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './compare';
import { controlOf, eventOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('buttons that put a product beside others, as one offer', () => {
  const controls = [
    controlOf('Compare'),
    controlOf('Vergleichen', {
      html: '<a class="link-compare" href="/catalog/product_compare/add/1">V</a>',
      href: '/catalog/product_compare/add/1',
    }),
  ];
  expect(conversion.find(pageOf({ type: 'product', controls }))).toMatchObject([{ copies: [controls[1]?.element] }]);
});

test('not: plans, menus, articles, sites that sell nothing', () => {
  expect(
    conversion.find(pageOf({ type: 'product', controls: [controlOf('Compare plans'), controlOf('Compare', { region: 'nav' })] })),
  ).toEqual([]);
  expect(conversion.find(pageOf({ type: 'article', controls: [controlOf('Compare')] }))).toEqual([]);
  expect(conversion.find(pageOf({ type: 'home', controls: [controlOf('Compare')] }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'compare_item',
    'compare',
    'add_to_compare',
    'product_compared',
    'compare_products',
    'product_compare',
    'osszehasonlitas',
    'termek_osszehasonlitas',
    'porownaj_produkt',
    'dodanie_do_porownania',
    'produktvergleich',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['compare_plans', 'compare_view', 'remove_compare', 'select_content', 'price_comparison'])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['select_content', { content_type: 'compare' }, true],
  ['select_content', { content_type: 'menu' }, false],
])('%s with %o: %s', (name, params, proves) => {
  expect(conversion.proves.when(eventOf(name, params))).toBe(proves);
});
