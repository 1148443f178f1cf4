// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './site-search';
import { formOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('every form that searches; not those that offer choices alone, nor others', () => {
  const forms = [formOf('search'), formOf('search', 0.6), formOf('newsletter'), formOf('locator'), formOf('filter')];
  expect(conversion.find(pageOf({ forms }))).toHaveLength(1);
});

test('a form in a closed layer is a copy', () => {
  const copy = document.createElement('form');
  expect(conversion.find(pageOf({ forms: [{ ...formOf('search'), copies: [copy] }] }))[0]?.copies).toEqual([copy]);
});

describe('names', () => {
  test.each([
    'search',
    'site_search',
    'search_submit',
    'internal_search',
    'products_searched',
    'view_search_results',
    'perform_search',
    'kereses',
    'belso_kereses',
    'wyszukiwanie',
    'uzycie_wyszukiwarki',
    'suche',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each([
    'search_no_results',
    'search_open',
    'search_error',
    'research',
    'store_search_click',
    'search_suggestion_click',
    'search_engine',
  ])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});
