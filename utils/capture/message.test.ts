// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readMessage } from './message';

function said(html: string): string | null {
  document.body.innerHTML = html;
  const [element] = document.body.children;
  return element ? readMessage(element, () => true) : null;
}

test.each([
  'Thank you for your message.',
  'Köszönjük, üzenetét megkaptuk!',
  'Sikeres feliratkozás',
  'Dziękujemy za zgłoszenie',
  'Wiadomość została wysłana.',
  'Vielen Dank!',
  'Your message has been sent.',
  'Added to your cart',
])('success: %s', (text) => expect(said(`<p>${text}</p>`)).toBe('success'));

test.each([
  'Please enter your e-mail address.',
  'This field is required',
  'Hibás e-mail-cím',
  'A mező kitöltése kötelező',
  'Sikertelen küldés, próbálja meg újra.',
  'Nieprawidłowy adres e-mail',
  'Nie udało się wysłać wiadomości',
  'To pole jest wymagane',
  'Ungültige E-Mail-Adresse',
  'Sorry, this item is sold out',
])('error: %s', (text) => expect(said(`<p>${text}</p>`)).toBe('error'));

test.each(['We have three shops in town.', 'Free delivery', 'Hírek', 'Nowości', ''])('neither: %s', (text) =>
  expect(said(`<p>${text}</p>`)).toBeNull(),
);

test('names tell where words do not', () => {
  expect(said('<div class="form__error">?</div>')).toBe('error');
  expect(said('<div class="alert alert-success">Ok</div>')).toBe('success');
  expect(said('<div class="Form_successText__x1">Ok</div>')).toBe('success');
});

test('in a larger part its messages are looked for, and an error outweighs', () => {
  const long = `<p>${'Words. '.repeat(80)}</p>`;
  expect(said(`<div>${long}<p role="alert">Thank you</p></div>`)).toBe('success');
  expect(said(`<div>${long}<p>Thank you</p><p class="error">No</p></div>`)).toBe('error');
  expect(said(`<div>${long}</div>`)).toBeNull();
});

test('what is pressed is no message', () => {
  expect(said('<button>Thank you</button>')).toBeNull();
  expect(said('<label>Confirmation required</label>')).toBeNull();
});
