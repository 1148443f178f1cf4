// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './support';
import { controlOf, eventOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

const asked = (question: string) => {
  document.body.innerHTML = `<div class="vote"><p>${question}</p><button>Yes</button><button>No</button></div>`;
  return [...document.querySelectorAll('button')].map((element) => ({ ...controlOf(element.textContent ?? ''), element }));
};

test('buttons beside the question whether it helped are one offer', () => {
  for (const question of [
    'Was this article helpful?',
    'Hasznos volt ez a cikk?',
    'Czy ten artykuł był pomocny?',
    'War dieser Artikel hilfreich?',
  ])
    expect(conversion.find(pageOf({ controls: asked(question) })).map(({ copies }) => copies?.length)).toEqual([1]);
});

test('not: another question, and buttons far from it', () => {
  expect(conversion.find(pageOf({ controls: asked('Are you over 18?') }))).toEqual([]);
  const controls = asked(`Was this article helpful? ${'Long text. '.repeat(40)}`);
  expect(conversion.find(pageOf({ controls }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'article_helpful',
    'helpful',
    'not_helpful',
    'article_rating',
    'was_this_helpful',
    'helpful_yes',
    'article_feedback',
    'hasznos_volt',
    'artykul_pomocny',
    'select_content',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['helpful_view', 'support_open', 'rating', 'help_error'])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['select_content', { content_type: 'support' }, true],
  ['select_content', { content_type: 'product_card_list' }, false],
  ['article_helpful', {}, true],
])('%s with %o: %s', (name, params, proves) => {
  expect(conversion.proves.when(eventOf(name, params))).toBe(proves);
});
