// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './signup-start';
import { controlOf, formOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('controls that lead to an account, and the form itself', () => {
  const form = formOf('registration');
  const controls = [
    controlOf('Create your free account', { href: '/start' }),
    controlOf('Regisztráció', { href: '/regisztracio/' }),
    controlOf('Register garage', { href: '/pro/registration' }),
    controlOf('Załóż konto'),
  ];
  const found = conversion.find(pageOf({ forms: [form], controls }));
  expect(found.map(({ element }) => element)).toEqual([form.element, ...controls.map(({ element }) => element)]);
});

test('not: newsletters, products, logs out, articles, social networks, buttons of other forms', () => {
  const controls = [
    controlOf('Sign up to our newsletter', { href: '/newsletter' }),
    controlOf('Register your product', { href: '/register-product' }),
    controlOf('Registrieren Sie Ihre Domain', { href: '/domains' }),
    controlOf('España registró ayer', { href: '/2020/registro-temperatura-mas-alta-de-la-historia' }),
    controlOf('Sign up', { href: 'https://www.facebook.com/us' }),
    controlOf('Sign up', { form: formOf('newsletter') }),
    controlOf('Log out', { href: '/logout' }),
  ];
  expect(conversion.find(pageOf({ controls }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'sign_up_start',
    'signup_started',
    'signup_click',
    'start_registration',
    'register_click',
    'registration_form_open',
    'regisztracio_megkezdes',
    'rozpoczecie_rejestracji',
    'rejestracja_start',
    'registrierung_gestartet',
    'create_account_click',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each([
    'sign_up',
    'registration_complete',
    'newsletter_signup_click',
    'signup_error',
    'email_signup_click',
    'demo_signup_start',
    'register',
  ])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});
