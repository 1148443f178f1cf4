// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './filter-sort';
import { eventOf, formOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('forms that filter, on lists and pages of results', () => {
  for (const type of ['listing', 'search'] as const)
    expect(conversion.find(pageOf({ type, forms: [formOf('filter'), formOf('search')] }))).toHaveLength(1);
  for (const type of ['product', 'article', 'home', 'contact'] as const)
    expect(conversion.find(pageOf({ type, forms: [formOf('filter')] }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'filter',
    'filter_apply',
    'apply_filter',
    'sort',
    'sort_by',
    'filter_products',
    'product_list_filtered',
    'filter_selected',
    'sort_change',
    'refine_results',
    'szures',
    'rendezes',
    'uzycie_filtra',
    'sortowanie',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['filter_reset', 'filter_open', 'resort_view', 'sorted_error', 'spam_filter'])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['select_content', { content_type: 'filter' }, true],
  ['select_content', { content_type: 'article' }, false],
  ['filter_apply', {}, true],
])('%s with %o: %s', (name, params, proves) => {
  expect(conversion.proves.when(eventOf(name, params))).toBe(proves);
});
