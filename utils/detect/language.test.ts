// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { languageOf } from './language';

const POLISH =
  'Zamówienie zostanie wysłane w ciągu dwóch dni. Jeśli nie jesteś zadowolony, możesz je zwrócić, a my oddamy pieniądze. ';
const HUNGARIAN =
  'A csomag két napon belül megérkezik, és ha nem tetszik, visszaküldheti. Ez minden termékre igaz, amely az üzletben van. ';
const ENGLISH =
  'The parcel will reach you in two days and if you are not happy with it you can send it back to us for a full refund. ';

function languageIn(lang: string, text: string): string {
  document.documentElement.setAttribute('lang', lang);
  document.body.innerHTML = `<p>${text}</p>`;
  return languageOf(document);
}

test.each([
  ['pl-PL', POLISH, 'pl'],
  ['', HUNGARIAN.repeat(2), 'hu'],
  ['en', POLISH.repeat(3), 'pl'],
  ['hu', ENGLISH.repeat(4), 'en'],
  ['de', ENGLISH.slice(0, 80), 'de'],
  ['EN-us', '', 'en'],
  ['not a language', '', ''],
])('lang="%s" over “%s” → %s', (lang, text, language) => {
  expect(languageIn(lang, text)).toBe(language);
});
