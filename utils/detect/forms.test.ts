// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readForms } from './forms';
import { layoutOf } from './layout';
import { regions } from './region';

function purposes(html: string): string[] {
  document.body.innerHTML = html;
  return readForms([document], regions(document), layoutOf(document)).map(({ view }) => view.purpose);
}

const EMAIL = '<input type="email" name="email">';
const SEND = '<button>Send</button>';

test.each([
  ['search', '<form role="search"><input name="s"><button>Go</button></form>'],
  ['search', '<form action="/kereses"><input type="text" name="mit"><input type="submit" value="Keresés"></form>'],
  ['login', '<form><input name="user"><input type="password" name="p"><button>Log in</button></form>'],
  ['registration', `<form>${EMAIL}<input type="password" name="a"><input type="password" name="b"><button>OK</button></form>`],
  [
    'registration',
    `<form>${EMAIL}<input name="first_name"><input type="password" name="p"><button>Zarejestruj się</button></form>`,
  ],
  ['recovery', `<form><h2>Forgot your password?</h2>${EMAIL}<button>Continue</button></form>`],
  ['recovery', `<form>${EMAIL}<button>Elfelejtett jelszó</button></form>`],
  ['newsletter', `<form id="newsletterForm">${EMAIL}<button>OK</button></form>`],
  ['newsletter', `<form><h3>Zapisz się na newsletter</h3><input name="imie">${EMAIL}<button>Wyślij</button></form>`],
  ['newsletter', `<section><h3>Hírlevél</h3><form>${EMAIL}<button>Küldés</button></form></section>`],
  ['contact', `<form><input name="name">${EMAIL}<textarea name="message"></textarea>${SEND}</form>`],
  ['contact', '<form class="wpcf7-form"><input name="your-name"><input type="tel" name="tel"><button>Küldés</button></form>'],
  [
    'quote',
    `<form><h2>Ajánlatkérés</h2><input name="nev">${EMAIL}<textarea name="igeny"></textarea><button>Küldés</button></form>`,
  ],
  ['quote', `<form><input name="name">${EMAIL}<button>Poproś o wycenę</button></form>`],
  [
    'comment',
    `<form id="commentform"><textarea name="comment"></textarea><input name="author">${EMAIL}<button>Post</button></form>`,
  ],
  ['cart', '<form action="/cart/add"><input type="number" name="quantity"><button>Add to cart</button></form>'],
  [
    'order',
    `<form><h2>Delivery</h2><input name="street"><input name="city"><input name="zip">${EMAIL}<button>Place order</button></form>`,
  ],
  ['order', '<form><input name="cardnumber" autocomplete="cc-number"><button>Pay</button></form>'],
  [
    'filter',
    '<form class="filters"><select name="size"></select><input type="checkbox" name="sale"><button>Apply</button></form>',
  ],
  ['consent', '<div id="onetrust-consent-sdk"><form><input type="checkbox"><button>Save</button></form></div>'],
  ['other', '<form><input name="promo"><button>Apply</button></form>'],
])('%s: %s', (purpose, html) => {
  expect(purposes(html)).toEqual([purpose]);
});

test('sending a page to a friend is no newsletter', () => {
  expect(purposes(`<form id="send-to-friend">${EMAIL}<button>Send to a friend</button></form>`)).toEqual(['other']);
});

test('fields without a form are one where they stand in one box with a button', () => {
  expect(purposes(`<div class="lead"><input name="name">${EMAIL}<textarea name="message"></textarea>${SEND}</div>`)).toEqual([
    'contact',
  ]);
});

test('a form that the parser closed early still owns its fields', () => {
  const html = `<form id="f"></form><input form="f" name="name"><input form="f" type="email" name="e"><textarea form="f" name="message"></textarea><button form="f">Send</button>`;
  expect(purposes(html)).toEqual(['contact']);
});

test('of hidden forms only sure ones for leads are told, and no copies', () => {
  expect(purposes(`<div hidden><form id="newsletter">${EMAIL}<button>Subscribe</button></form></div>`)).toEqual(['newsletter']);
  expect(purposes('<div hidden><form><input name="q"><button>Search</button></form></div>')).toEqual([]);
  expect(purposes(`<div hidden><form>${EMAIL}<button>OK</button></form></div>`)).toEqual([]);
  const form = `<form id="newsletter" action="/nl">${EMAIL}<button>Subscribe</button></form>`;
  expect(purposes(`${form}<div hidden>${form}</div>`)).toEqual(['newsletter']);
});

test('a form whose fields shadow its own properties is read all the same', () => {
  const html = `<form><input name="id"><input name="action"><input name="elements"><input name="parentNode">${EMAIL}<button>Subscribe</button></form>`;
  expect(() => purposes(html)).not.toThrow();
});
