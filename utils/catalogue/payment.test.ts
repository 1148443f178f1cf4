// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './payment';
import { pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('the smallest box around the radio buttons, or the select', () => {
  document.body.innerHTML =
    '<form><ul id="ways"><li><input type="radio" name="payment_method"></li><li><input type="radio" name="payment_method"></li></ul></form>';
  expect(conversion.find(pageOf({ type: 'checkout' }))[0]?.element?.id).toBe('ways');
  document.body.innerHTML = '<select name="platnosc"><option>BLIK</option><option>Karta</option></select>';
  expect(conversion.find(pageOf({ type: 'checkout' }))[0]?.element?.localName).toBe('select');
});

test('not: one way only, delivery, other pages', () => {
  document.body.innerHTML =
    '<form><input type="radio" name="payment_method"><input type="radio" name="shipping"><input type="radio" name="shipping"></form>';
  expect(conversion.find(pageOf({ type: 'checkout' }))).toEqual([]);
  document.body.innerHTML = '<form><p><input type="radio" name="payment"><input type="radio" name="payment"></p></form>';
  expect(conversion.find(pageOf({ type: 'contact' }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'add_payment_info',
    'addpaymentinfo',
    'payment_info_entered',
    'payment_method_selected',
    'select_payment_method',
    'checkout_payment',
    'fizetesi_mod_kivalasztas',
    'wybor_platnosci',
    'zahlungsart_gewahlt',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each([
    'payment_success',
    'payment_completed',
    'payment_error',
    'add_shipping_info',
    'complete_payment',
    'order_payment_received',
    'payment_view',
  ])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});
