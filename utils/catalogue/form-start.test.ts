// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './form-start';
import { eventOf, formOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('find', () => {
  test.each(['contact', 'quote'] as const)('a form for %s offers it', (purpose) => {
    const form = formOf(purpose);
    expect(conversion.find(pageOf({ forms: [form] }))).toEqual([{ element: form.element, label: form.label, confidence: 0.9 }]);
  });

  test.each([
    'search',
    'login',
    'registration',
    'recovery',
    'newsletter',
    'cart',
    'comment',
    'filter',
    'consent',
    'other',
  ] as const)('a form for %s does not', (purpose) => {
    expect(conversion.find(pageOf({ forms: [formOf(purpose)] }))).toEqual([]);
  });

  test('a doubtful form does not', () => {
    expect(conversion.find(pageOf({ forms: [formOf('contact', 0.4)] }))).toEqual([]);
  });

  test('an order form does outside the checkout only', () => {
    const forms = [formOf('order')];
    expect(conversion.find(pageOf({ forms, type: 'landing' }))).toHaveLength(1);
    expect(conversion.find(pageOf({ forms, type: 'checkout' }))).toEqual([]);
  });
});

describe('names', () => {
  test.each([
    'form_start',
    'form_started',
    'form_begin',
    'form_interaction',
    'form_focus',
    'start_form',
    'lead_form_start',
    'contact_form_start',
    'urlap_kezdes',
    'urlap_megkezdese',
    'rozpoczecie_formularza',
    'formular_gestartet',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['gtm_form_interact', 'form_submit', 'form_view', 'form_abandon', 'platform_start', 'transform_start'])(
    '%s does not',
    (name) => {
      expect(conversion.proves.lexicon.test(name)).toBe(false);
    },
  );
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['form_start', {}, true],
  ['form_start', { form_id: 'contact' }, true],
  ['form_start', { form_id: 'search-form' }, false],
  ['form_start', { form_name: 'newsletter' }, false],
  ['form_start', { form_id: 'login' }, false],
])('%s with %o: %s', (name, params, proves) => {
  expect(conversion.proves.when(eventOf(name, params))).toBe(proves);
});
