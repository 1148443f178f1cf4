// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './coupon';
import { controlOf, formOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('the button of a coupon form, else the form', () => {
  const form = formOf('coupon');
  const apply = controlOf('Apply', { form });
  expect(conversion.find(pageOf({ forms: [form], controls: [apply] }))).toMatchObject([{ element: apply.element }]);
  expect(conversion.find(pageOf({ forms: [form] }))).toMatchObject([{ element: form.element }]);
});

test('a button beside such a field in a larger form', () => {
  document.body.innerHTML =
    '<form><div><input name="coupon_code"><button>Kupon beváltása</button></div><p><button>Update cart</button></p></form>';
  const controls = [...document.querySelectorAll('button')].map((element) => controlOf(element.textContent ?? '', { element }));
  expect(conversion.find(pageOf({ type: 'cart', controls }))).toMatchObject([{ label: 'Kupon beváltása', confidence: 0.9 }]);
});

test('not: a field without a button near it, a site that sells nothing', () => {
  document.body.innerHTML = '<input name="promo_code">';
  expect(conversion.find(pageOf({ type: 'cart' }))).toEqual([]);
  document.body.innerHTML = '<div><input name="promo_code"><button>Apply</button></div>';
  const button = document.querySelector('button');
  expect(conversion.find(pageOf({ controls: button ? [controlOf('Apply', { element: button })] : [] }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'coupon_apply',
    'apply_coupon',
    'coupon_applied',
    'promo_code_applied',
    'redeem_voucher',
    'coupon_entered',
    'kupon_bevaltas',
    'uzycie_kuponu',
    'zastosowanie_kodu_rabatowego',
    'gutschein_eingelost',
    'discount_code_applied',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['coupon_error', 'coupon_view', 'print_coupon', 'remove_coupon', 'select_promotion', 'apply_now', 'coupon_invalid'])(
    '%s does not',
    (name) => {
      expect(conversion.proves.lexicon.test(name)).toBe(false);
    },
  );
});
