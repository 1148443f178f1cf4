// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './coupon-print';
import { controlOf, formOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('controls that hand one out', () => {
  const controls = [controlOf('Print coupon'), controlOf('Kupon nyomtatása'), controlOf('Pokaż kod', { href: '#code' })];
  expect(conversion.find(pageOf({ controls }))).toHaveLength(3);
});

test('not: applying one in the cart, forms, footers', () => {
  expect(conversion.find(pageOf({ type: 'cart', controls: [controlOf('Show code')] }))).toEqual([]);
  const controls = [
    controlOf('Get coupon', { form: formOf('newsletter') }),
    controlOf('Print coupon', { region: 'footer' }),
    controlOf('Apply coupon'),
  ];
  expect(conversion.find(pageOf({ controls }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'coupon_print',
    'print_coupon',
    'voucher_printed',
    'download_coupon',
    'reveal_promo_code',
    'coupon_copied',
    'kupon_nyomtatas',
    'kupon_letoltes',
    'wydruk_kuponu',
    'gutschein_gedruckt',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['coupon_apply', 'apply_coupon', 'redeem_voucher', 'print', 'print_page', 'coupon_error'])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});
