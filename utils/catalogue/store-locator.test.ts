// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './store-locator';
import { controlOf, formOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('the search and what leads to it', () => {
  const controls = [
    controlOf('Store locator', { href: '/stores' }),
    controlOf('Üzletkereső', { href: '/uzletek', region: 'header' }),
  ];
  expect(conversion.find(pageOf({ controls, forms: [formOf('locator')] })).map(({ label }) => label)).toEqual([
    'locator',
    'Store locator',
    'Üzletkereső',
  ]);
});

test('not: other forms, links out, long texts, app stores', () => {
  const controls = [
    controlOf('Find a store', { href: 'https://other.example.com/' }),
    controlOf('App Store', { href: '/app' }),
    controlOf('Find a store near you and read how we chose the places', { href: '/blog' }),
  ];
  expect(conversion.find(pageOf({ controls, forms: [formOf('search')] }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'find_location',
    'store_locator',
    'store_locator_search',
    'find_store',
    'find_a_dealer',
    'find_nearest_store',
    'store_search',
    'dealer_locator',
    'uzletkereso',
    'wyszukiwarka_sklepow',
    'znajdz_sklep',
    'filialfinder',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['store_view', 'app_store', 'search', 'location_error', 'play_store', 'restore'])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});
