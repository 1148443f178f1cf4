// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './begin-checkout';
import { controlOf, eventOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('find', () => {
  test('controls that say it and links that lead there, each address once', () => {
    const controls = [
      controlOf('Proceed to checkout', { href: '/checkout' }),
      controlOf('Checkout', { href: '/checkout', region: 'header' }),
      controlOf('Pénztár', { href: '/penztar/' }),
      controlOf('Przejdź do kasy'),
    ];
    expect(conversion.find(pageOf({ type: 'cart', controls })).map(({ label }) => label)).toEqual([
      'Proceed to checkout',
      'Pénztár',
      'Przejdź do kasy',
    ]);
  });

  test('not in the checkout or after it', () => {
    const controls = [controlOf('Checkout', { href: '/checkout' })];
    for (const type of ['checkout', 'thank-you'] as const) expect(conversion.find(pageOf({ type, controls }))).toEqual([]);
  });

  test('not: the cart, an article about it, buying without an address that says so', () => {
    const controls = [
      controlOf('Cart', { href: '/cart' }),
      controlOf('View cart', { href: '/checkout/cart/' }),
      controlOf('E-books', { href: '/commande/MonPanier.aspx' }),
      controlOf('Check out our blog', { href: '/blog' }),
      controlOf('Buy now', { href: '#products' }),
    ];
    expect(conversion.find(pageOf({ controls }))).toEqual([]);
  });
});

describe('names', () => {
  test.each([
    'begin_checkout',
    'initiate_checkout',
    'initiatecheckout',
    'checkout_started',
    'start_checkout',
    'checkout',
    'checkout_step_1',
    'proceed_to_checkout',
    'penztar',
    'penztar_megkezdese',
    'przejscie_do_kasy',
    'rozpoczecie_zamowienia',
    'zur_kasse',
    'ga4_begin_checkout',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each([
    'checkout_progress',
    'checkout_option',
    'checkout_complete',
    'checkout_completed',
    'begin_checkout_error',
    'checkout_step_2',
    'kassel',
    'okkasion',
    'purchase',
    'add_payment_info',
  ])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['begin_checkout', { step: 3 }, true],
  ['checkout', {}, true],
  ['checkout', { step: 1 }, true],
  ['checkout', { checkout_step: '2' }, false],
  ['checkout', { ecommerce: { checkout: { actionField: { step: 2 } } } }, false],
  ['checkout', { ecommerce: { checkout: { actionField: { step: 1 } } } }, true],
])('%s with %o: %s', (name, params, proves) => {
  expect(conversion.proves.when(eventOf(name, params))).toBe(proves);
});
