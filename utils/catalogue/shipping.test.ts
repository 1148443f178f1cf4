// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './shipping';
import { controlOf, formOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('the control that goes on from delivery, else the form of the order', () => {
  const form = formOf('order');
  expect(conversion.find(pageOf({ type: 'checkout', forms: [form] }))).toMatchObject([{ element: form.element }]);
  const next = controlOf('Continue to payment', { form });
  expect(conversion.find(pageOf({ type: 'checkout', forms: [form], controls: [next] }))).toMatchObject([
    { element: next.element },
  ]);
});

test('not outside the checkout', () => {
  expect(
    conversion.find(pageOf({ type: 'cart', forms: [formOf('order')], controls: [controlOf('Continue to payment')] })),
  ).toEqual([]);
  expect(conversion.find(pageOf({ type: 'checkout', forms: [formOf('contact')] }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'add_shipping_info',
    'shipping_info_added',
    'shipping_method_selected',
    'select_shipping_method',
    'checkout_shipping',
    'delivery_selected',
    'szallitasi_mod_kivalasztas',
    'wybor_dostawy',
    'podanie_adresu_dostawy',
    'versandart_gewahlt',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each([
    'add_payment_info',
    'shipping_calculated',
    'free_shipping_click',
    'view_shipping',
    'begin_checkout',
    'shipping_error',
  ])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});
