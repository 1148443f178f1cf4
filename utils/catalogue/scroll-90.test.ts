// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './scroll-90';
import { eventOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('a page of two screens or more; none of those that are worked through', () => {
  expect(conversion.find(pageOf({ screens: 3 }))).toHaveLength(1);
  expect(conversion.find(pageOf({ screens: 1.9 }))).toEqual([]);
  for (const type of ['checkout', 'cart', 'thank-you'] as const)
    expect(conversion.find(pageOf({ type, screens: 5 }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'scroll',
    'scroll_90',
    'scroll_depth',
    'page_scroll',
    'scroll_to_bottom',
    'bottom_reached',
    'gorgetes',
    'przewiniecie_strony',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['scrollbar_init', 'scroll_click', 'gtm_scrollDepth', 'parchment'])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['scroll', { percent_scrolled: 90 }, true],
  ['scroll', { percent_scrolled: 100 }, true],
  ['scroll', { percent_scrolled: 50 }, false],
  ['scroll', { depth: 0.9 }, true],
  ['scroll', {}, true],
  ['scroll_50', {}, false],
  ['scroll_90', {}, true],
])('%s with %o: %s', (name, params, proves) => {
  expect(conversion.proves.when(eventOf(name, params))).toBe(proves);
});
