// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { fieldKindOf } from './field-kind';

test.each([
  ['<input type="email">', 'email'],
  ['<input name="E_Mail">', 'email'],
  ['<input type="tel" name="email">', 'phone'],
  ['<input name="postal_code">', 'postcode'],
  ['<input autocomplete="shipping address-level2">', 'city'],
  ['<input autocomplete="street-address">', 'street'],
  ['<input name="company_name">', 'name'],
  ['<input name="iranyitoszam">', 'postcode'],
  ['<input name="q">', 'search'],
  ['<input inputmode="decimal" name="amount">', 'number'],
  ['<input type="datetime-local">', 'date'],
  ['<input type="checkbox" name="email">', 'choice'],
  ['<select name="city"></select>', 'choice'],
  ['<textarea name="email"></textarea>', 'text'],
  ['<input type="text" value="anna@posta.hu">', 'text'],
])('%s is written into as %s', (html, kind) => {
  document.body.innerHTML = html;
  const field = document.body.firstElementChild;
  expect(field && fieldKindOf(field)).toBe(kind);
});
