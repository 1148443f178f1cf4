// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './remove-from-cart';
import { controlOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

function line(html: string) {
  document.body.innerHTML += `<div class="cart-line">${html}</div>`;
  const element = document.body.lastElementChild?.firstElementChild ?? document.body;
  return controlOf(element.textContent ?? '', {
    element,
    ...(element.getAttribute('href') ? { href: element.getAttribute('href') ?? '' } : {}),
  });
}

test('the lines of a cart are one offer, told by words, address or name', () => {
  const controls = [
    line('<button>Remove</button>'),
    line('<a href="/cart/?remove_item=1">×</a>'),
    line('<button class="btn-remove">x</button>'),
    line('<button>Usuń</button>'),
  ];
  const found = conversion.find(pageOf({ type: 'cart', controls }));
  expect(found).toHaveLength(1);
  expect(found[0]?.copies).toHaveLength(3);
});

test('not: coupons, other pages, outside the lines, links elsewhere', () => {
  const controls = [line('<button>Remove coupon</button>'), controlOf('Remove'), line('<a href="/help">Remove stains</a>')];
  expect(conversion.find(pageOf({ type: 'cart', controls }))).toEqual([]);
  expect(conversion.find(pageOf({ type: 'listing', controls: [line('<button>Remove</button>')] }))).toEqual([]);
});

test('on the page of the cart the lines of a plain table are told as well', () => {
  document.body.innerHTML = '<table><tr><td>Mug</td><td><button aria-label="Remove Mug">×</button></td></tr></table>';
  const element = document.querySelector('button') ?? document.body;
  const control = controlOf('Remove Mug', { element });
  expect(conversion.find(pageOf({ type: 'cart', controls: [control] }))).toHaveLength(1);
  expect(conversion.find(pageOf({ type: 'account', controls: [control] }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'remove_from_cart',
    'removed_from_cart',
    'removefromcart',
    'product_removed',
    'product_removed_from_cart',
    'cart_item_removed',
    'delete_from_basket',
    'remove_item_from_cart',
    'torles_a_kosarbol',
    'kosarbol_torles',
    'usuniecie_z_koszyka',
    'aus_warenkorb_entfernt',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each([
    'add_to_cart',
    'remove_from_wishlist',
    'remove_coupon',
    'view_cart',
    'remove_filter',
    'cart_remove_error',
    'empty_state',
  ])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});
