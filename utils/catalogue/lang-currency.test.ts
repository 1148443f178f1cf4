// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './lang-currency';
import { controlOf, formOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

const row = (html: string) => {
  document.body.innerHTML = html;
  return [...document.querySelectorAll('a, button')].map((element) => ({ ...controlOf(element.textContent ?? ''), element }));
};

test('a form that switches; else the box around the languages', () => {
  expect(conversion.find(pageOf({ forms: [formOf('switch')] }))).toHaveLength(1);
  const controls = row('<ul class="languages"><li><a href="/en">EN</a></li><li><a href="/hu">HU</a></li></ul>');
  const [find] = conversion.find(pageOf({ controls }));
  expect([find?.element?.className, find?.label]).toEqual(['languages', 'EN / HU']);
  const marked = row('<p><a hreflang="pl" href="/pl">Polski</a> <a hreflang="de" href="/de">Deutsch</a></p>');
  expect(conversion.find(pageOf({ controls: marked }))).toHaveLength(1);
});

test('not: one language alone, links that only look so', () => {
  expect(conversion.find(pageOf({ controls: row('<div class="language"><a href="/en">EN</a></div>') }))).toEqual([]);
  expect(
    conversion.find(pageOf({ controls: row('<ul><li><a href="/it">IT</a></li><li><a href="/hr">HR</a></li></ul>') })),
  ).toEqual([]);
  expect(
    conversion.find(
      pageOf({ controls: row('<p class="languages"><a href="/l">Learn Spanish</a><a href="/m">Our courses</a></p>') }),
    ),
  ).toEqual([]);
});

describe('names', () => {
  test.each([
    'locale_change',
    'language_change',
    'change_language',
    'currency_switch',
    'currency_selected',
    'language_selector_click',
    'nyelvvaltas',
    'zmiana_jezyka',
    'zmiana_waluty',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['language_view', 'default_language', 'language_detected', 'country_error'])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});
