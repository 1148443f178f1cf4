// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './comment';
import { embedOf, eventOf, formOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('a form for comments, and comments of a known provider', () => {
  const form = formOf('comment');
  const disqus = embedOf('comments', 'disqus');
  const found = conversion.find(pageOf({ type: 'article', forms: [form], embeds: [disqus, embedOf('chat', 'crisp')] }));
  expect(found.map(({ element }) => element)).toEqual([form.element, disqus.element]);
});

test('not: on a product page, where it is a review', () => {
  expect(conversion.find(pageOf({ type: 'product', forms: [formOf('comment')] }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'comment_submit',
    'comment',
    'post_comment',
    'comment_posted',
    'add_comment',
    'new_comment',
    'comment_form_submit',
    'hozzaszolas_kuldes',
    'komment_elkuldese',
    'dodanie_komentarza',
    'kommentar_abgeschickt',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each([
    'view_comments',
    'comments_open',
    'comment_like',
    'comment_click',
    'comment_error',
    'recommendation_click',
    'comments_loaded',
  ])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['comment_submit', {}, true],
  ['form_submit', {}, true],
  ['form_submit', { form_id: 'commentform' }, true],
  ['form_submit', { form_id: 'contact' }, false],
])('%s with %o: %s', (name, params, proves) => {
  expect(conversion.proves.when(eventOf(name, params))).toBe(proves);
});
