// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './login';
import { controlOf, eventOf, formOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('the form, and what leads to it by words or address', () => {
  const form = formOf('login');
  const controls = [
    controlOf('Zaloguj się', { href: '/pl/konto' }),
    controlOf('', { href: '/customer/account/login/' }),
    controlOf('Mi cuenta', { href: '/mi-cuenta/' }),
  ];
  const found = conversion.find(pageOf({ forms: [form], controls }));
  expect(new Set(found.map(({ element }) => element))).toEqual(
    new Set([form.element, ...controls.map(({ element }) => element)]),
  );
});

test('is tried by the form alone: pressing what leads to it is no log-in', () => {
  expect(conversion.done).toEqual([{ action: 'submit', on: 'form', outcome: 'success' }]);
});

test('not: registering, recovering, logging out, job titles, buttons of forms, banks', () => {
  const controls = [
    controlOf('Register', { href: '/register' }),
    controlOf('Forgot password?', { href: '/login/forgot' }),
    controlOf('Log out', { href: '/account/logout' }),
    controlOf('Key account manager', { href: '/jobs/account-manager' }),
    controlOf('Anmelden', { form: formOf('newsletter') }),
    controlOf('Open a bank account', { href: '/bank-account' }),
  ];
  expect(conversion.find(pageOf({ controls, forms: [formOf('registration')] }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'login',
    'log_in',
    'logged_in',
    'login_success',
    'sign_in',
    'signed_in',
    'user_login',
    'bejelentkezes',
    'sikeres_belepes',
    'logowanie',
    'udane_logowanie',
    'eingeloggt',
    'ga4_login',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['login_error', 'login_click', 'sign_up', 'login_form_view', 'logout', 'login_popup_open', 'blogging_in_x'])(
    '%s does not',
    (name) => {
      expect(conversion.proves.lexicon.test(name)).toBe(false);
    },
  );
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['login', {}, true],
  ['form_submit', { form_name: 'login' }, true],
  ['form_submit', { form_name: 'contact' }, false],
])('%s with %o: %s', (name, params, proves) => {
  expect(conversion.proves.when(eventOf(name, params))).toBe(proves);
});
