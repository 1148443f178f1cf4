// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { controlOf, pageOf } from './testing/page.fixture';
import conversion from './wishlist';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('buttons and addresses that put a product on a list, as one offer', () => {
  const controls = [
    controlOf('Add to wishlist'),
    controlOf('', { html: '<button class="btn-wishlist"></button>' }),
    controlOf('Kedvencekhez', { href: '/?add_to_wishlist=44' }),
    controlOf('Merken', { href: '/wishlist/index/add/product/1' }),
    controlOf('Do ulubionych'),
  ];
  const found = conversion.find(pageOf({ type: 'product', controls }));
  expect(found).toHaveLength(1);
  expect(found[0]?.copies).toHaveLength(4);
});

test('not: the list itself in the header, articles, sites that sell nothing, other sites', () => {
  const header = controlOf('Wishlist', { href: '/wishlist', region: 'header' });
  expect(
    conversion.find(pageOf({ type: 'product', controls: [header, controlOf('Favourites', { href: '/favourites' })] })),
  ).toEqual([]);
  expect(conversion.find(pageOf({ type: 'article', controls: [controlOf('Save for later')] }))).toEqual([]);
  expect(conversion.find(pageOf({ type: 'home', controls: [controlOf('Save for later')] }))).toEqual([]);
  expect(
    conversion.find(
      pageOf({ type: 'product', controls: [controlOf('Wish list', { href: 'https://amazon.test/x?add_to_wishlist=1' })] }),
    ),
  ).toEqual([]);
});

describe('names', () => {
  test.each([
    'add_to_wishlist',
    'addtowishlist',
    'added_to_wishlist',
    'product_added_to_wishlist',
    'wishlist_add',
    'add_to_favorites',
    'save_for_later',
    'kedvencekhez_adas',
    'kivansaglista_hozzaadas',
    'dodanie_do_ulubionych',
    'dodaj_do_listy_zyczen',
    'auf_den_merkzettel',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each([
    'remove_from_wishlist',
    'view_wishlist',
    'wishlist_view',
    'add_to_cart',
    'wishlist_share',
    'favourite_colour_filter',
  ])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});
