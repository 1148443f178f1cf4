// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './form-submit';
import { eventOf, formOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('find', () => {
  test.each(['contact'] as const)('a form for %s offers it', (purpose) => {
    const form = formOf(purpose);
    expect(conversion.find(pageOf({ forms: [form] }))).toEqual([{ element: form.element, label: form.label, confidence: 0.9 }]);
  });

  test.each([
    'search',
    'login',
    'registration',
    'recovery',
    'newsletter',
    'quote',
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
    'form_submit',
    'form_submission',
    'generate_lead',
    'lead',
    'contact_form_submit',
    'contact_form_sent',
    'form_sent',
    'submit_form',
    'lead_submitted',
    'enquiry_sent',
    'wpcf7_mail_sent',
    'urlap_bekuldes',
    'urlap_elkuldve',
    'kapcsolatfelvetel',
    'wyslanie_formularza',
    'formularz_wyslany',
    'formular_gesendet',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each([
    'gtm_form_submit',
    'form_start',
    'form_error',
    'form_view',
    'search_form_submit',
    'login_form_submit',
    'newsletter_form_submit',
    'leaderboard',
    'misleading',
  ])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['generate_lead', {}, true],
  ['generate_lead', { lead_source: 'contact_form' }, true],
  ['generate_lead', { lead_source: 'newsletter' }, false],
  ['form_submit', { form_id: 'search' }, false],
  ['form_submit', { form_name: 'Login' }, false],
  ['form_submit', { form_destination: 'https://shop.test/kapcsolat' }, true],
  ['Lead', { content_name: 'Newsletter' }, false],
])('%s with %o: %s', (name, params, proves) => {
  expect(conversion.proves.when(eventOf(name, params))).toBe(proves);
});
