// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './search-no-result';
import { pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('a page of results that says that there are none', () => {
  for (const text of ['No results for “mug”', 'Nincs találat', 'Brak wyników wyszukiwania', 'Nichts gefunden']) {
    document.body.innerHTML = `<main><h1>Search</h1><p>${text}</p></main>`;
    expect(conversion.find(pageOf({ type: 'search' }))).toHaveLength(1);
  }
});

test('not: results, and other pages that say so', () => {
  document.body.innerHTML = '<main><h1>Search</h1><p>12 results for mug</p></main>';
  expect(conversion.find(pageOf({ type: 'search' }))).toEqual([]);
  document.body.innerHTML = '<main><p>No results</p></main>';
  expect(conversion.find(pageOf({ type: 'listing' }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'search_no_results',
    'no_search_results',
    'search_with_no_results',
    'zero_results',
    'search_zero_results',
    'nincs_talalat',
    'brak_wynikow',
    'keine_treffer',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['search', 'view_search_results', 'search_results_view', 'no_error'])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});
