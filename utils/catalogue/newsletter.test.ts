// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './newsletter';
import { eventOf, formOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('find', () => {
  test.each(['newsletter'] as const)('a form for %s offers it', (purpose) => {
    const form = formOf(purpose);
    expect(conversion.find(pageOf({ forms: [form] }))).toEqual([{ element: form.element, label: form.label, confidence: 0.9 }]);
  });

  test.each([
    'search',
    'login',
    'registration',
    'recovery',
    'contact',
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
    expect(conversion.find(pageOf({ forms: [formOf('newsletter', 0.4)] }))).toEqual([]);
  });

  test('one in the header and one in the footer are two', () => {
    expect(conversion.find(pageOf({ forms: [formOf('newsletter'), formOf('newsletter')] }))).toHaveLength(2);
  });
});

describe('names', () => {
  test.each([
    'newsletter',
    'newsletter_signup',
    'newsletter_subscribe',
    'subscribe',
    'subscription',
    'email_signup',
    'mailing_list_signup',
    'hirlevel_feliratkozas',
    'feliratkozas',
    'zapis_na_newsletter',
    'zapis_do_newslettera',
    'subskrypcja',
    'newsletter_anmeldung',
    'form_submit',
    'form_submission',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each([
    'unsubscribe',
    'newsletter_popup_view',
    'newsletter_open',
    'newsletter_error',
    'hirlevel_leiratkozas',
    'gtm_form_submit',
    'wypisanie_z_newslettera',
  ])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['sign_up', { method: 'newsletter' }, true],
  ['sign_up', { method: 'email' }, true],
  ['sign_up', { method: 'Google' }, false],
  ['sign_up', {}, true],
  ['generate_lead', { lead_source: 'quote' }, false],
  ['generate_lead', {}, true],
  ['form_submit', { form_id: 'contact-form' }, false],
  ['form_submit', { form_id: 'footer_newsletter' }, true],
  ['form_submit', { form_name: 'site search' }, false],
  ['newsletter_signup', { form_name: 'contact' }, true],
])('%s with %o: %s', (name, params, proves) => {
  expect(conversion.proves.when(eventOf(name, params))).toBe(proves);
});
