// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './form-error';
import { formOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('forms for leads and orders offer it, to be tried by a submit that is turned down', () => {
  const forms = [formOf('contact'), formOf('order'), formOf('donation')];
  expect(conversion.find(pageOf({ forms })).map(({ element }) => element)).toEqual(forms.map(({ element }) => element));
  expect(conversion.done).toEqual([{ action: 'submit', outcome: 'failure' }]);
});

test('not: searches, log-ins, newsletters, unsure ones', () => {
  expect(
    conversion.find(pageOf({ forms: [formOf('search'), formOf('login'), formOf('newsletter'), formOf('contact', 0.5)] })),
  ).toEqual([]);
});

describe('names', () => {
  test.each([
    'form_error',
    'form_validation_error',
    'validation_error',
    'form_submit_error',
    'form_submission_failed',
    'field_error',
    'form_invalid',
    'wpcf7invalid',
    'urlap_hiba',
    'blad_formularza',
    'formular_fehler',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each([
    'form_submit',
    'form_start',
    'javascript_error',
    'login_form_error',
    'payment_error',
    'error',
    'exception',
    'newsletter_form_error',
  ])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});
