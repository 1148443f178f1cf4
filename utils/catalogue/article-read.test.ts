// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './article-read';
import { pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('an article offers it, a short notice only where the page says itself that it is one', () => {
  document.body.innerHTML = '<h1>How to brew</h1>';
  expect(conversion.find(pageOf({ type: 'article', words: 400 }))).toEqual([
    { element: null, label: 'How to brew', confidence: 0.9 },
  ]);
  expect(conversion.find(pageOf({ type: 'article', words: 20, confidence: 0.6 }))).toEqual([]);
  expect(conversion.find(pageOf({ type: 'article', words: 20, confidence: 0.95 }))).toHaveLength(1);
  expect(conversion.find(pageOf({ type: 'product', words: 900 }))).toEqual([]);
});

test('it is done by scrolling and by time', () => {
  expect(conversion.done).toEqual([
    { action: 'scroll', min: 75 },
    { action: 'engaged', min: 15 },
  ]);
});

describe('names', () => {
  test.each([
    'article_read',
    'read_article',
    'content_read',
    'blog_read',
    'post_read_complete',
    'article_finished',
    'cikk_elolvasva',
    'cikk_olvasas',
    'przeczytanie_artykulu',
    'artikel_gelesen',
    'finished_reading',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each([
    'article_click',
    'article_list',
    'read_more',
    'read_more_click',
    'thread',
    'spread_article',
    'article_impression',
    'view_content',
    'page_view',
  ])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});
