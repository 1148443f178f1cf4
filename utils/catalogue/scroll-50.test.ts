// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './scroll-50';
import { eventOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('a page of two screens or more offers it; a checkout does not, however long', () => {
  expect(conversion.find(pageOf({ screens: 3 }))).toHaveLength(1);
  expect(conversion.find(pageOf({ screens: 1.9 }))).toEqual([]);
  expect(conversion.find(pageOf({ screens: 5, type: 'checkout' }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'scroll',
    'scroll_depth',
    'scroll_50',
    'page_scroll',
    'scroll_tracking',
    'scroll_percentage',
    'user_scroll',
    'scroll_50_percent',
    'gorgetes',
    'gorgetes_50',
    'przewiniecie_strony',
    'half_page',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['gtm_scroll_depth', 'scrollbar', 'scroll_to_top_button', 'infinite_scroll_load', 'parchment'])(
    '%s does not',
    (name) => {
      expect(conversion.proves.lexicon.test(name)).toBe(false);
    },
  );
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['scroll', {}, true],
  ['scroll', { percent_scrolled: 50 }, true],
  ['scroll', { percent_scrolled: '50%' }, true],
  ['scroll', { percent_scrolled: 90 }, false],
  ['scroll', { percent_scrolled: 25 }, false],
  ['scroll_depth', { event_label: '50 percent' }, true],
  ['scroll_depth', { depth: 0.5 }, true],
  ['scroll_75', {}, false],
  ['scroll50', {}, true],
  ['scroll', { event_label: 'page bottom' }, true],
])('%s with %o: %s', (name, params, proves) => {
  expect(conversion.proves.when(eventOf(name, params))).toBe(proves);
});
