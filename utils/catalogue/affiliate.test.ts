// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './affiliate';
import { controlOf, eventOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('marketplaces, app stores and partner networks, each target once', () => {
  const controls = [
    controlOf('Amazon', { href: 'https://www.amazon.de/dp/B0' }),
    controlOf('', { href: 'https://apps.apple.com/us/app/x/id1' }),
    controlOf('Google Play', { href: 'https://play.google.com/store/apps/details?id=x' }),
    controlOf('Offer', { href: 'https://www.awin1.com/cread.php?x' }),
    controlOf('Partner', {
      html: '<a rel="sponsored nofollow" href="https://p.example/">Partner</a>',
      href: 'https://p.example/',
    }),
  ];
  expect(conversion.find(pageOf({ controls })).map(({ label }) => label)).toEqual([
    'Amazon',
    'Shop',
    'Google Play',
    'Offer',
    'Partner',
  ]);
});

test('a button that buys elsewhere, on the page of a product alone', () => {
  const controls = [controlOf('Buy now', { href: 'https://partner.example/p/1' })];
  expect(conversion.find(pageOf({ type: 'product', controls }))).toHaveLength(1);
  expect(conversion.find(pageOf({ type: 'article', controls }))).toEqual([]);
});

test('not: other links out, links that share', () => {
  const controls = [
    controlOf('Amazon', { href: 'https://www.amazon.de/' }),
    controlOf('Partner', { href: 'https://partner.example/' }),
    controlOf('Pin it', { href: 'https://www.pinterest.com/pin/create/?url=x' }),
  ];
  expect(conversion.find(pageOf({ controls }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'affiliate_click',
    'affiliate',
    'buy_elsewhere',
    'amazon_click',
    'app_store_click',
    'play_store_badge',
    'retailer_click',
    'go_to_shop',
    'partner_link',
    'klikniecie_afiliacyjne',
    'click',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['store_view', 'app_store_view', 'view_item', 'add_to_cart'])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['click', { outbound: 'true' }, true],
  ['click', { link_url: 'https://b.test' }, true],
  ['click', {}, false],
  ['affiliate_click', {}, true],
])('%s with %o: %s', (name, params, proves) => {
  expect(conversion.proves.when(eventOf(name, params))).toBe(proves);
});
