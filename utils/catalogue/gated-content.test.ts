// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './gated-content';
import { eventOf, formOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('a form that hands over a document, and nothing else', () => {
  const form = formOf('gated');
  expect(
    conversion.find(pageOf({ forms: [form, formOf('newsletter'), formOf('contact')] })).map(({ element }) => element),
  ).toEqual([form.element]);
});

describe('names', () => {
  test.each([
    'content_request',
    'ebook_download',
    'ebook_request',
    'whitepaper_download',
    'gated_content',
    'lead_magnet_signup',
    'request_whitepaper',
    'guide_form_submit',
    'e_book_letoltes',
    'pobranie_ebooka',
    'pobranie_raportu',
    'generate_lead',
    'form_submit',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['content_view', 'guide_click', 'ebook_impression', 'report_error', 'size_guide', 'file_download'])(
    '%s does not',
    (name) => {
      expect(conversion.proves.lexicon.test(name)).toBe(false);
    },
  );
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['ebook_download', {}, true],
  ['generate_lead', { form_name: 'newsletter' }, true],
  ['generate_lead', { form_name: 'login' }, false],
  ['sign_up', {}, true],
  ['sign_up', { method: 'google' }, false],
])('%s with %o: %s', (name, params, proves) => {
  expect(conversion.proves.when(eventOf(name, params))).toBe(proves);
});
