// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './sign-up';
import { eventOf, formOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('a form for registration', () => {
  const form = formOf('registration');
  expect(
    conversion
      .find(pageOf({ forms: [form, formOf('login'), formOf('newsletter'), formOf('registration', 0.4)] }))
      .map(({ element }) => element),
  ).toEqual([form.element]);
});

describe('names', () => {
  test.each([
    'sign_up',
    'signup',
    'signed_up',
    'sign_up_success',
    'registration',
    'complete_registration',
    'user_registered',
    'account_created',
    'create_account',
    'regisztracio',
    'sikeres_regisztracio',
    'rejestracja',
    'zalozenie_konta',
    'registrierung_abgeschlossen',
    'konto_erstellt',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each([
    'sign_up_start',
    'signup_click',
    'newsletter_signup',
    'email_sign_up',
    'webinar_registration',
    'sign_up_form_view',
    'register_button_click',
    'sign_up_error',
  ])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['sign_up', {}, true],
  ['sign_up', { method: 'google' }, true],
  ['sign_up', { method: 'newsletter' }, false],
  ['account_created', { method: 'newsletter' }, true],
  ['form_submit', {}, true],
  ['form_submit', { form_name: 'contact' }, false],
])('%s with %o: %s', (name, params, proves) => {
  expect(conversion.proves.when(eventOf(name, params))).toBe(proves);
});
