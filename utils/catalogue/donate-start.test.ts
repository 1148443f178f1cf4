// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './donate-start';
import { controlOf, formOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('buttons that stand out, addresses and places for giving, and the form', () => {
  const form = formOf('donation');
  const controls = [
    controlOf('Donate', { href: '/donate', region: 'header' }),
    controlOf('Wspieraj nas', { href: 'https://patronite.pl/kavics' }),
    controlOf('Irány a Paypal!', { href: 'https://www.paypal.com/donate?id=1' }),
  ];
  const found = conversion.find(pageOf({ forms: [form], controls }));
  expect(found.map(({ element }) => element)).toEqual([form.element, ...controls.map(({ element }) => element)]);
});

test('not: lines of menus and footers, articles about giving, forms, sharing', () => {
  const controls = [
    controlOf('Donate', { href: '/donate', region: 'nav', prominence: 0.1 }),
    controlOf('Donate', { href: '/donate', region: 'footer', prominence: 0 }),
    controlOf('Támogatás', { href: '/szolgaltatasok', prominence: 0.2 }),
    controlOf('How donations changed a village in the mountains of Peru', { href: '/donations-peru' }),
    controlOf('Donate', { form: formOf('order') }),
    controlOf('Patronite', { href: 'https://patronite.pl/' }),
  ];
  expect(conversion.find(pageOf({ controls }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'donate_start',
    'donation_started',
    'donate_click',
    'donate_button_click',
    'donation_amount_selected',
    'start_donation',
    'click_donate',
    'adomanyozas_megkezdes',
    'rozpoczecie_darowizny',
    'wybor_kwoty',
    'spende_gestartet',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['donation_complete', 'donate', 'donation', 'thank_you_donation_start', 'donation_view', 'donation_error'])(
    '%s does not',
    (name) => {
      expect(conversion.proves.lexicon.test(name)).toBe(false);
    },
  );
});
