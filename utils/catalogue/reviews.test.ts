// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './reviews';
import { controlOf, eventOf, formOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('tabs and links within a product page, as one offer', () => {
  const controls = [
    controlOf('4.8 (23)', { href: '/page#reviews' }),
    controlOf('Opinie (12)', { html: '<button role="tab">Opinie (12)</button>' }),
  ];
  expect(conversion.find(pageOf({ type: 'product', controls }))).toMatchObject([{ copies: [controls[1]?.element] }]);
});

test('not: writing one, another page, a form, a listing', () => {
  const controls = [
    controlOf('Write a review'),
    controlOf('Reviews', { href: '/reviews' }),
    controlOf('Sort reviews', { form: formOf('filter') }),
  ];
  expect(conversion.find(pageOf({ type: 'product', controls }))).toEqual([]);
  expect(conversion.find(pageOf({ type: 'listing', controls: [controlOf('Reviews')] }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'reviews_open',
    'read_reviews',
    'open_reviews',
    'review_tab_click',
    'reviews_click',
    'view_reviews',
    'velemenyek_megnyitas',
    'otwarcie_opinii',
    'bewertungen_angesehen',
    'product_reviews_view',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['review_submit', 'write_review', 'review_sent', 'order_review', 'add_review', 'review_helpful', 'select_content'])(
    '%s does not',
    (name) => {
      expect(conversion.proves.lexicon.test(name)).toBe(false);
    },
  );
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['select_content', { content_type: 'reviews' }, true],
  ['select_content', { content_type: 'plan' }, false],
])('%s with %o: %s', (name, params, proves) => {
  expect(conversion.proves.when(eventOf(name, params))).toBe(proves);
});
