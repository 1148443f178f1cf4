// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './faq-open';
import { controlOf, eventOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

const fold = (label: string) => controlOf(label, { html: `<summary>${label}</summary>` });

test('questions that unfold are one offer', () => {
  const controls = [
    fold('How long does it take?'),
    fold('Mennyibe kerül?'),
    controlOf('Legal notice', { html: '<summary>Legal notice</summary>' }),
  ];
  expect(conversion.find(pageOf({ controls })).map(({ label, copies }) => [label, copies?.length])).toEqual([
    ['How long does it take?', 1],
  ]);
});

test('in a part called questions the mark may be missing', () => {
  document.body.innerHTML =
    '<section class="faq"><button aria-expanded="false">Shipping and delivery</button><button aria-expanded="false">Returns and refunds</button></section>';
  const controls = [...document.querySelectorAll('button')].map((element) => ({
    ...controlOf(element.textContent ?? ''),
    element,
  }));
  expect(conversion.find(pageOf({ controls }))).toHaveLength(1);
});

test('not: one question alone, menus, links to questions', () => {
  expect(conversion.find(pageOf({ controls: [fold('How long does it take?')] }))).toEqual([]);
  const controls = [
    controlOf('Need help?', { html: '<button aria-expanded="false">Need help?</button>', region: 'nav' }),
    controlOf('How it works?', { href: '/how' }),
    controlOf('Why us?', { href: '/why' }),
  ];
  expect(conversion.find(pageOf({ controls }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'faq',
    'faq_open',
    'faq_click',
    'open_faq',
    'accordion_open',
    'accordion_click',
    'question_expanded',
    'expand_faq',
    'gyik_lenyitas',
    'rozwiniecie_pytania',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['faq_page_view', 'ask_question', 'question_submit', 'faq_impression'])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['select_content', { content_type: 'faq' }, true],
  ['select_content', { content_type: 'article' }, false],
  ['faq_open', {}, true],
])('%s with %o: %s', (name, params, proves) => {
  expect(conversion.proves.when(eventOf(name, params))).toBe(proves);
});
