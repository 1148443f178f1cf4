// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './review-submit';
import { eventOf, formOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('a form for reviews, and on a product page one for comments', () => {
  const review = formOf('review');
  const comment = formOf('comment');
  expect(conversion.find(pageOf({ forms: [review, comment] })).map(({ element }) => element)).toEqual([review.element]);
  expect(conversion.find(pageOf({ type: 'product', forms: [comment] }))).toHaveLength(1);
});

test('not: contact forms, and what detection is not sure of', () => {
  expect(conversion.find(pageOf({ type: 'product', forms: [formOf('contact'), formOf('review', 0.3)] }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'review_submit',
    'submit_review',
    'review_submitted',
    'product_reviewed',
    'write_review',
    'review_posted',
    'rate_product',
    'velemeny_bekuldes',
    'ertekeles_elkuldese',
    'dodanie_opinii',
    'bewertung_abgegeben',
    'rating_submitted',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each([
    'view_reviews',
    'reviews_open',
    'review_form_open',
    'review_start',
    'order_review_complete',
    'review_error',
    'comment_submit',
  ])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['review_submit', {}, true],
  ['form_submit', {}, true],
  ['form_submit', { form_name: 'review' }, true],
  ['form_submit', { form_name: 'contact' }, false],
])('%s with %o: %s', (name, params, proves) => {
  expect(conversion.proves.when(eventOf(name, params))).toBe(proves);
});
