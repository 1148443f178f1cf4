// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './form-view';
import { eventOf, formOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('a page with a form for leads in its first screen offers it as a whole', () => {
  expect(
    conversion.find(pageOf({ type: 'contact', forms: [formOf('search'), formOf('contact'), formOf('quote')] })),
  ).toMatchObject([{ element: null, label: 'contact' }]);
});

test('not: further down, other forms, unsure ones', () => {
  const below = formOf('contact');
  below.element.getBoundingClientRect = () => ({ top: 3000 }) as DOMRect;
  const forms = [below, formOf('login'), formOf('newsletter'), formOf('contact', 0.5)];
  expect(conversion.find(pageOf({ forms }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'form_view',
    'form_viewed',
    'lead_form_view',
    'form_impression',
    'form_visible',
    'view_form',
    'form_loaded',
    'urlap_megtekintes',
    'urlap_megjelenes',
    'wyswietlenie_formularza',
    'formular_angezeigt',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each([
    'form_submit',
    'form_start',
    'newsletter_form_view',
    'search_form_view',
    'form_error_view',
    'popup_form_view',
    'platform_view_x',
  ])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['form_view', {}, true],
  ['form_view', { form_name: 'Contact' }, true],
  ['form_view', { form_name: 'newsletter' }, false],
])('%s with %o: %s', (name, params, proves) => {
  expect(conversion.proves.when(eventOf(name, params))).toBe(proves);
});
