// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './add-to-cart';
import { controlOf, formOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('find', () => {
  test('a button that says so, in any language', () => {
    const controls = ['Add to cart', 'Kosárba teszem', 'Dodaj do koszyka', 'In den Warenkorb'].map((label) => controlOf(label));
    expect(conversion.find(pageOf({ type: 'listing', controls })).map(({ label }) => label)).toEqual(
      controls.map(({ label }) => label),
    );
  });

  test('the sticky copy on a product page is the same offer, and so are the cards of a list', () => {
    const twice = [controlOf('Add to cart'), controlOf('Add to cart', { region: 'header', prominence: 0.9 })];
    const found = conversion.find(pageOf({ type: 'product', controls: twice }));
    expect(found.map(({ element }) => element)).toEqual([twice[0]?.element]);
    const list = document.createElement('ul');
    list.innerHTML = '<li><button>Add to cart</button></li><li><button>Add to cart</button></li>';
    document.body.append(list);
    const cards = [...list.querySelectorAll('button')].map((element) => controlOf('Add to cart', { element }));
    const [find, ...rest] = conversion.find(pageOf({ type: 'listing', controls: cards }));
    expect(rest).toEqual([]);
    expect([find?.element, ...(find?.copies ?? [])]).toEqual(cards.map(({ element }) => element));
  });

  test('a bare "buy" counts on a product page or where its own name says cart', () => {
    const buy = controlOf('Koupit');
    expect(conversion.find(pageOf({ type: 'product', controls: [buy] }))).toHaveLength(1);
    expect(conversion.find(pageOf({ type: 'landing', controls: [buy] }))).toEqual([]);
    const named = controlOf('Buy', { html: '<button class="btn btn-cart">Buy</button>' });
    expect(conversion.find(pageOf({ type: 'listing', controls: [named] }))).toHaveLength(1);
  });

  test('not: menus, links to a category, other lists, a partner, a cookie banner', () => {
    const controls = [
      controlOf('Kosárlabda', { href: '/kosarlabda' }),
      controlOf('Cart', { href: '/cart' }),
      controlOf('Add to wish list'),
      controlOf('Add to shopping list'),
      controlOf('Remove from cart'),
      controlOf('Select options', { html: '<a class="add_to_cart_button" href="/p/1">Select options</a>', href: '/p/1' }),
      controlOf('Leer más', { html: '<a class="button add_to_cart_button" href="/p/2">Leer más</a>', href: '/p/2' }),
      controlOf('Add to cart', { href: 'https://partner.example/cart?add=1' }),
      controlOf('Add to cart', { region: 'consent' }),
      controlOf('How to add to cart', { href: '/help', prominence: 0.1 }),
    ];
    expect(conversion.find(pageOf({ type: 'listing', controls }))).toEqual([]);
  });

  test('a button without a word counts by its own name, in a product form or on a product page', () => {
    const button = '<button type="button" title=" " class="button btn-cart"></button>';
    const inForm = controlOf('', { form: formOf('cart'), html: button });
    expect(conversion.find(pageOf({ type: 'listing', controls: [inForm] }))).toHaveLength(1);
    expect(conversion.find(pageOf({ type: 'product', controls: [controlOf('', { html: button })] }))).toHaveLength(1);
    expect(conversion.find(pageOf({ type: 'listing', controls: [controlOf('', { html: button })] }))).toEqual([]);
  });

  test('a product form without such words offers its submit button', () => {
    const form = formOf('cart');
    const controls = [controlOf('OK', { form, html: '<button type="submit">OK</button>' })];
    expect(conversion.find(pageOf({ type: 'product', controls }))).toHaveLength(1);
  });
});

describe('names', () => {
  test.each([
    'add_to_cart',
    'added_to_cart',
    'addtocart',
    'add_to_bag',
    'add_to_basket',
    'add_item_to_cart',
    'product_added',
    'product_added_to_cart',
    'gtm4wp_add_product_to_cart_eec',
    'atc',
    'kosarba_helyezes',
    'kosarba',
    'kosarhoz_adas',
    'dodaj_do_koszyka',
    'dodanie_do_koszyka',
    'in_den_warenkorb',
    'warenkorb_hinzugefuegt',
    'add_to_cart_click',
    'ga4_add_to_cart',
    'ecommerce_add_to_cart',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each([
    'remove_from_cart',
    'view_cart',
    'add_to_wishlist',
    'add_to_cart_error',
    'add_to_cart_impression',
    'cart_view',
    'basketball',
    'kosarlabda',
    'catch',
    'match',
    'add_payment_info',
    'cart_updated_total',
  ])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});
