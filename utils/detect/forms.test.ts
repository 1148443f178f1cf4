// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readForms } from './forms';
import { layoutOf } from './layout';
import { createMemory } from './memory';
import { regions } from './region';
import { finish } from './slices';

function purposes(html: string): string[] {
  document.body.innerHTML = html;
  return finish(readForms([document], regions(document), layoutOf(document), createMemory())).map(({ view }) => view.purpose);
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
  [
    'recovery',
    `<form action="./ucp.php?mode=sendpassword"><input name="username"><input name="email"><input type="submit" value="Send"></form>`,
  ],
  ['newsletter', `<form id="register">${EMAIL}${SEND}</form>`],
  ['registration', `<form><h2>Create an account</h2>${EMAIL}${SEND}</form>`],
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
  ['coupon', '<form><input name="coupon_code"><button>Beváltás</button></form>'],
  ['coupon', '<form><input name="kod" placeholder="Kod rabatowy"><button>Zastosuj</button></form>'],
  ['review', `<form><textarea name="text"></textarea><input name="name">${EMAIL}<button>Értékelés beküldése</button></form>`],
  ['review', '<form><input type="radio" name="rating" value="5"><textarea name="text"></textarea><button>Send</button></form>'],
  ['donation', '<form><input type="radio" name="amount" value="10"><input name="other_amount"><button>Doneaza</button></form>'],
  ['donation', '<form><input name="castka"><button>Přispět</button></form>'],
  ['demo', `<form><input name="name">${EMAIL}<input name="company"><button>Demo anfordern</button></form>`],
  ['booking', `<form><input type="date" name="arrival"><input name="name">${EMAIL}<button>Rezervovať</button></form>`],
  [
    'booking',
    `<form><h2>Prendre rendez-vous</h2><input name="nom"><input type="tel"><input type="date"><button>OK</button></form>`,
  ],
  ['application', `<form><input name="name">${EMAIL}<input type="file" name="cv"><button>Aplikuj</button></form>`],
  ['gated', `<form><h3>Download your free guide</h3><input name="name">${EMAIL}<button>Send</button></form>`],
  ['alert', `<form>${EMAIL}<button>Avisame</button></form>`],
  ['alert', `<form>${EMAIL}<button>Hlídat dostupnost</button></form>`],
  ['survey', '<form><h3>Anketa</h3><input type="radio" name="a"><input type="radio" name="a"><button>Hlasovat</button></form>'],
  ['locator', '<form><h3>Filiale finden</h3><input name="plz"><button>OK</button></form>'],
  ['switch', '<form><select name="currency"><option>EUR</option></select><button>OK</button></form>'],
  ['search', '<form action="/szallas"><input name="hova"><input type="date" name="tol"><button>Keresés</button></form>'],
  [
    'search',
    '<form action="/ingatlan"><select name="price"></select><select name="location"></select><select name="bedrooms"></select><select name="category"></select><button>OK</button></form>',
  ],
  ['login', '<form action="/belepes"><input type="email" name="email"><button>Belépés</button></form>'],
  ['login', '<form><input name="openid_url"><button>Sign in</button></form>'],
  ['registration', '<form action="/registrace"><input name="email"><button>Vytvořit účet</button></form>'],
  ['registration', `<form><input name="login">${EMAIL}<input type="checkbox" name="newsletter"><button>Weiter</button></form>`],
  [
    'recovery',
    '<form><input name="login"><input type="email" name="e"><input name="zip"><button>Retrieve password</button></form>',
  ],
  [
    'newsletter',
    `<form action="https://x.us1.list-manage.com/subscribe/post"><input name="FNAME">${EMAIL}<button>OK</button></form>`,
  ],
  ['newsletter', `<div class="klaviyo-form">${EMAIL}<button>Continue</button></div>`],
  [
    'newsletter',
    `<form><h2>Join our mailing list</h2><input name="first_name"><input name="last_name"><input name="street"><input name="city"><input name="company">${EMAIL}<button>Submit</button></form>`,
  ],
  [
    'cart',
    '<form action="https://www.paypal.com/cgi-bin/webscr"><input type="hidden" name="item_name" value="Mug"><input type="image" name="submit"></form>',
  ],
  [
    'contact',
    `<form><input name="first"><input name="last_name">${EMAIL}<input type="tel"><button>Submit</button><input type="reset" value="Reset"></form>`,
  ],
  [
    'comment',
    '<section><h2>Opinie</h2><div class="reply-form"><input name="nick"><textarea></textarea><button>OK</button></div></section>',
  ],
  [
    'review',
    '<form><h3>Opinie</h3><input type="radio" name="rating"><textarea name="comment"></textarea><button>OK</button></form>',
  ],
  ['newsletter', '<main><form><input type="email" class="newsletter-input"><button>Odeslat</button></form></main>'],
  ['booking', '<form action="/buchung/"><input name="von"><input name="bis"><input type="submit" value="Buchen"></form>'],
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

test('a name to tick is no newsletter, and one word for both is told by what is asked', () => {
  expect(
    purposes(
      `<form><input name="name">${EMAIL}<textarea name="m"></textarea><label><input type="checkbox" name="newsletter">Newsletter</label>${SEND}</form>`,
    ),
  ).toEqual(['contact']);
  expect(purposes(`<footer><form><p>Get our offers in your inbox</p>${EMAIL}<button>Sign up</button></form></footer>`)).toEqual([
    'newsletter',
  ]);
});

test('fields without a form: a login whose password has a button of its own, a search that Enter sends', () => {
  const eye = '<div><input type="password" name="p"><button aria-label="Show"></button></div>';
  expect(purposes(`<section><div><input name="username"></div>${eye}<button>Log in</button></section>`)).toEqual(['login']);
  expect(purposes('<header><div><input type="search" placeholder="Hledat"></div></header>')).toEqual(['search']);
  expect(purposes('<header><div><input placeholder="Caută produse"></div></header>')).toEqual(['search']);
  expect(purposes('<p>Text</p><input type="checkbox">')).toEqual([]);
});

test('steps of which one can be seen are one form, told by all that it asks', () => {
  const choice = '<input type="radio" name="need" value="a"><input type="radio" name="need" value="b">';
  const form = (steps: string) => `<h2>Ajánlatkérés</h2>${steps}`;
  const steps = `<fieldset class="step">${choice}<button type="button">Tovább</button></fieldset><fieldset class="step" hidden><input name="nev">${EMAIL}<button>Küldés</button></fieldset>`;
  document.body.innerHTML = `<form>${form(steps)}</form>`;
  const [draft, ...others] = finish(readForms([document], regions(document), layoutOf(document), createMemory()));
  expect(others).toEqual([]);
  expect(draft?.view).toMatchObject({ purpose: 'quote', steps: 2 });
  document.body.innerHTML = `<section>${form(`<div><div class="form-step"><input name="nev"><button>Tovább</button></div><div class="form-step" hidden>${EMAIL}<textarea></textarea><button>Küldés</button></div></div>`)}</section>`;
  expect(
    finish(readForms([document], regions(document), layoutOf(document), createMemory())).map(({ view }) => [
      view.purpose,
      view.steps,
    ]),
  ).toEqual([['quote', 2]]);
});

test('a form tells whose it is', () => {
  document.body.innerHTML = `<div class="hbspt-form"><form><input name="firstname">${EMAIL}<textarea></textarea><button>Send</button></form></div>`;
  expect(finish(readForms([document], regions(document), layoutOf(document), createMemory()))[0]?.view).toMatchObject({
    purpose: 'contact',
    provider: 'hubspot',
  });
});

test('of hidden forms only sure ones are told that a layer is opened for; a copy belongs to what it copies', () => {
  expect(purposes(`<div hidden><form id="newsletter">${EMAIL}<button>Subscribe</button></form></div>`)).toEqual(['newsletter']);
  expect(purposes('<div hidden><form role="search"><input name="q"><button>Search</button></form></div>')).toEqual(['search']);
  expect(purposes(`<div hidden><form>${EMAIL}<button>OK</button></form></div>`)).toEqual([]);
  expect(
    purposes('<div hidden><form action="/cart/add"><input name="quantity"><button>Add to cart</button></form></div>'),
  ).toEqual([]);
  const form = `<form id="newsletter" action="/nl">${EMAIL}<button>Subscribe</button></form>`;
  document.body.innerHTML = `${form}<div hidden>${form}</div>`;
  const drafts = finish(readForms([document], regions(document), layoutOf(document), createMemory()));
  expect(drafts.map(({ view }) => [view.purpose, view.copies?.length])).toEqual([['newsletter', 1]]);
});

test('choices without a button are told where they say what they choose', () => {
  expect(purposes('<form class="ordering"><select name="orderby"><option>Price</option></select></form>')).toEqual(['filter']);
  expect(purposes('<form><select name="currency"><option>EUR</option></select></form>')).toEqual(['switch']);
  expect(purposes('<form><select name="x"><option>1</option></select></form>')).toEqual([]);
});

test('of two forms that one script takes neither is a copy of the other where they ask for different things', () => {
  const contact = (more: string) =>
    `<form action="/ajax"><input name="name">${EMAIL}<textarea name="message"></textarea>${more}<button>Contact us</button></form>`;
  expect(purposes(`${contact('')}<div hidden>${contact('<input name="phone" type="tel">')}</div>`)).toEqual([
    'contact',
    'contact',
  ]);
});

test('newsletters in header and footer are two', () => {
  const form = `<form action="/nl"><label>Newsletter ${EMAIL}</label><button>OK</button></form>`;
  expect(purposes(`<header>${form}</header><footer>${form}</footer>`)).toEqual(['newsletter', 'newsletter']);
});

test('a form whose fields shadow its own properties is read all the same', () => {
  const html = `<form><input name="id"><input name="action"><input name="elements"><input name="parentNode">${EMAIL}<button>Subscribe</button></form>`;
  expect(() => purposes(html)).not.toThrow();
});
