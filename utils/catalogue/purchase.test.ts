// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './purchase';
import { pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('find', () => {
  test('a page that confirms an order, by its address or by what it says', () => {
    const url = new URL('https://shop.test/checkout/order-received/42');
    expect(conversion.find(pageOf({ type: 'thank-you', url }))).toHaveLength(1);
    document.body.innerHTML = '<main><h1>Köszönjük!</h1><p>Rendelésszám: 1042</p></main>';
    expect(conversion.find(pageOf({ type: 'thank-you' }))).toHaveLength(1);
  });

  test('not: a thank-you after a message, any other page', () => {
    document.body.innerHTML = '<main><h1>Thank you</h1><p>We will answer soon.</p></main>';
    expect(conversion.find(pageOf({ type: 'thank-you' }))).toEqual([]);
    expect(conversion.find(pageOf({ type: 'checkout', url: new URL('https://shop.test/order/success') }))).toEqual([]);
  });
});

describe('names', () => {
  test.each([
    'purchase',
    'purchased',
    'order_completed',
    'order_complete',
    'order_placed',
    'transaction',
    'transaction_complete',
    'checkout_complete',
    'payment_success',
    'vasarlas',
    'sikeres_vasarlas',
    'sikeres_rendeles',
    'zakup',
    'zlozenie_zamowienia',
    'zamowienie_zlozone',
    'kauf',
    'bestellung_abgeschlossen',
    'ga4_purchase',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each([
    'purchase_click',
    'purchase_button',
    'begin_checkout',
    'purchase_intent',
    'order_form_view',
    'payment_failed',
    'refund',
    'add_to_cart',
    'transaction_error',
    'reorder_click',
  ])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});
