import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ControlLook, type FormLook, refusalOf } from './refusal';

const LOOK: ControlLook = { tag: 'button', href: null, page: 'https://shop.example/a', words: '', acts: false, form: null };
const FORM: FormLook = {
  action: 'https://shop.example/contact',
  method: 'post',
  words: 'Send',
  password: false,
  card: false,
  file: false,
  captcha: false,
};

const press = (label: string, look: Partial<ControlLook> = {}, conversion = 'cta-click') =>
  refusalOf({ conversion, gesture: 'click', label }, { ...LOOK, ...look });
const send = (look: Partial<FormLook> = {}, label = 'Contact') =>
  refusalOf({ conversion: 'form-submit', gesture: 'submit-form', label }, { ...LOOK, tag: 'form', form: { ...FORM, ...look } });

test('a plain button is pressed', () => {
  for (const label of ['Learn more', 'Show details', 'Több kép', 'Dowiedz się więcej', 'Mehr erfahren', 'En savoir plus'])
    expect(press(label), label).toBeNull();
});

test('a button that trades, binds or writes to people is not, in any language', () => {
  const labels = ['Buy now', 'Book a table', 'Megveszem', 'Foglalás', 'Kup teraz', 'Zarezerwuj', 'Jetzt kaufen', 'Buchen'];
  labels.push('Acheter', 'Réserver', 'Comprar', 'Reservar', 'Acquista', 'Prenota', 'Kopen', 'Reserveer', 'Koupit');
  labels.push(
    'Rezervovat',
    'Cumpără',
    'Rezervă',
    'Send',
    'Küldés',
    'Wyślij',
    'Absenden',
    'Envoyer',
    'Enviar',
    'Invia',
    'Verstuur',
  );
  labels.push('Odeslat', 'Trimite', 'Order now', 'Donate', 'Delete', 'Usuń', 'Löschen', 'Supprimer', 'Pay with card');
  for (const label of labels) expect(press(label), label).toBe('words');
});

test('a link that only leads to where something is bought may be pressed: its navigation is held back', () => {
  expect(press('Buy now', { tag: 'a', href: 'https://shop.example/buy' })).toBeNull();
  expect(press('Book a table', { tag: 'a', href: 'https://shop.example/book' }, 'booking-open')).toBeNull();
  expect(press('Book a table', {}, 'booking-open')).toBe('doubt');
  expect(press('Buy now', { tag: 'a', href: 'https://shop.example/a#' })).toBe('words');
  expect(press('Buy now', { tag: 'a', href: 'https://shop.example/buy', acts: true })).toBe('words');
});

test('a link at whose address something is done is not', () => {
  for (const path of [
    '/logout',
    '/user/logout?x=1',
    '/cart?remove=3',
    '/kijelentkezes',
    '/item/delete/4',
    '/newsletter/unsubscribe',
  ])
    expect(press('Go', { tag: 'a', href: `https://shop.example${path}` }), path).toBe('address');
  expect(press('Blog', { tag: 'a', href: 'https://shop.example/blog/how-to-log' })).toBeNull();
});

test('a button of a form sends it: it is no click that stays', () => {
  expect(press('Go on', { form: FORM })).toBe('doubt');
  expect(press('Add to cart', { form: { ...FORM, words: 'Add to cart' } }, 'add-to-cart')).toBeNull();
  expect(press('Buy now', { form: FORM }, 'add-to-cart')).toBe('words');
});

test('a form that asks for a secret, a card, a file or a person, or orders, is not sent', () => {
  expect(send()).toBeNull();
  for (const what of ['password', 'card', 'file', 'captcha'] as const) expect(send({ [what]: true }), what).toBe('form');
  expect(send({ action: 'https://shop.example/checkout' })).toBe('form');
  expect(send({ words: 'Order now' })).toBe('form');
  expect(send({ action: 'https://shop.example/unsubscribe' })).toBe('address');
});

test('what is only looked at is not asked', () => {
  for (const gesture of ['view', 'stay', 'scroll', 'play', 'start-form', 'choose'] as const)
    expect(refusalOf({ conversion: 'form-view', gesture, label: 'Pay' }, LOOK)).toBeNull();
});

test('whatever a page says, it answers', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.option(fc.string(), { nil: null }), (label, words, href) => {
      expect(() => press(label, { words, href })).not.toThrow();
      expect(press(`${label} log out`, { words, href })).toBe('words');
    }),
  );
});
