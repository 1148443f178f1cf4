// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { controlOf, formOf, pageOf } from './testing/page.fixture';
import conversion from './view-cart';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('the cart page offers it as a whole, other pages by what leads there', () => {
  document.body.innerHTML = '<h1>Your cart</h1>';
  expect(conversion.find(pageOf({ type: 'cart' }))).toMatchObject([{ element: null, label: 'Your cart' }]);
  const controls = [
    controlOf('', { href: '/pl/basket' }),
    controlOf('0 Items', { href: '/carrito/' }),
    controlOf('Warenkorb', { href: '/home/cart/-/task/show' }),
  ];
  expect(conversion.find(pageOf({ controls })).map(({ element }) => element)).toEqual(controls.map(({ element }) => element));
});

test('header and footer links to one cart are one offer', () => {
  const controls = [
    controlOf('Cart', { href: '/cart', region: 'footer' }),
    controlOf('Cart (2)', { href: '/cart', region: 'header' }),
  ];
  const found = conversion.find(pageOf({ controls }));
  expect(found).toMatchObject([{ label: 'Cart (2)', copies: [controls[0]?.element] }]);
});

test('a button in the header that opens it, by its words or its name', () => {
  expect(conversion.find(pageOf({ controls: [controlOf('Kosár', { region: 'header' })] }))).toHaveLength(1);
  const icon = controlOf('0', { html: '<button data-open-cart>0</button>' });
  expect(conversion.find(pageOf({ controls: [icon] }))).toHaveLength(1);
});

test('not: adding, removing, basketball, cartoons, a shop in the article, the checkout', () => {
  const controls = [
    controlOf('Add to cart', { region: 'header' }),
    controlOf('x', { href: '/cart/remove/1' }),
    controlOf('+', { href: '/cart?add=1' }),
    controlOf('Kosárlabda', { href: '/kosarlabda' }),
    controlOf('Cartelera', { href: '/cartelera' }),
    controlOf('Échantillons', { href: '/echantillons-de-cartonnage' }),
    controlOf('Your cart', { href: '/blog/your-cart' }),
    controlOf('Update cart', { form: formOf('cart') }),
  ];
  expect(conversion.find(pageOf({ controls }))).toEqual([]);
  expect(conversion.find(pageOf({ type: 'checkout', controls: [controlOf('Cart', { href: '/cart' })] }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'view_cart',
    'cart_view',
    'cart_viewed',
    'view_basket',
    'open_cart',
    'mini_cart_open',
    'viewcart',
    'kosar_megtekintes',
    'kosar_megnyitas',
    'wyswietlenie_koszyka',
    'przejscie_do_koszyka',
    'warenkorb_angesehen',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each([
    'add_to_cart',
    'remove_from_cart',
    'cart_abandoned_view',
    'view_item',
    'cart_updated',
    'cartoon_view',
    'view_cartoon',
  ])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});
