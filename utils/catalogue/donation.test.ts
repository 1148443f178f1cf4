// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './donation';
import { formOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('a page that thanks for one, by its words or its address', () => {
  document.body.innerHTML = '<main><h1>Köszönjük!</h1><p>Megkaptuk az adományt.</p></main>';
  expect(conversion.find(pageOf({ type: 'thank-you' }))).toMatchObject([{ element: null, label: 'Köszönjük!' }]);
  document.body.innerHTML = '<main><h1>Thanks</h1></main>';
  expect(conversion.find(pageOf({ type: 'thank-you', url: new URL('https://x.test/donate/thanks') }))).toHaveLength(1);
});

test('a form for donations', () => {
  expect(conversion.find(pageOf({ forms: [formOf('donation')] }))).toHaveLength(1);
});

test('not: other thanks, other forms', () => {
  document.body.innerHTML = '<main><h1>Thank you for your order</h1></main>';
  expect(conversion.find(pageOf({ type: 'thank-you', url: new URL('https://x.test/thanks') }))).toEqual([]);
  expect(conversion.find(pageOf({ forms: [formOf('order'), formOf('donation', 0.4)] }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'donation',
    'donate',
    'donation_complete',
    'donation_completed',
    'donation_received',
    'complete_donation',
    'adomanyozas',
    'sikeres_adomanyozas',
    'darowizna',
    'przekazanie_darowizny',
    'spende_abgeschlossen',
    'gespendet',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each([
    'donate_start',
    'donate_click',
    'donation_button',
    'donation_amount_selected',
    'donation_form_view',
    'donation_error',
    'purchase',
  ])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});
