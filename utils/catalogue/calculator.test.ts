// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './calculator';
import { formOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('a form whose words name one', () => {
  const form = { ...formOf('other'), label: 'Loan calculator' };
  expect(conversion.find(pageOf({ forms: [form] }))).toMatchObject([{ element: form.element }]);
  expect(conversion.find(pageOf({ forms: [{ ...formOf('other'), label: 'Oblicz ratę' }] }))).toHaveLength(1);
});

test('a form that asks how much and for how long, whatever its button says', () => {
  const form = formOf('other');
  const fields = (html: string) => {
    form.element.innerHTML = html;
    return conversion.find(pageOf({ forms: [form] }));
  };
  expect(fields('<input name="amount"><select name="term"></select>')).toHaveLength(1);
  expect(
    fields('<label for="a">Betrag</label><input id="a"><label for="b">Laufzeit</label><select name="b"></select>'),
  ).toHaveLength(1);
  expect(fields('<input name="amount"><input name="city">')).toEqual([]);
  expect(fields('<select name="term"></select><input name="name">')).toEqual([]);
});

test('sliders under such a heading', () => {
  document.body.innerHTML =
    '<main><section id="c"><h2>Kalkulátor</h2><input type="range" name="amount"><input type="range" name="years"></section></main>';
  expect(conversion.find(pageOf()).map(({ element }) => element?.id)).toEqual(['c']);
});

test('not: filters of prices, players, other forms, what is only called so in its class', () => {
  document.body.innerHTML = `<main>
    <section><h2>Calculator</h2><input type="range" name="price_min"></section>
    <section><h2>Calculator</h2><div class="player"><input type="range" name="seek"></div></section>
    <section><h2>Products</h2><input type="range" name="amount"></section></main>`;
  expect(conversion.find(pageOf({ forms: [{ ...formOf('contact'), label: 'Calculator' }, formOf('other')] }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'tool_use',
    'calculator_use',
    'calculator_used',
    'calculator_start',
    'quiz_complete',
    'configurator_used',
    'use_calculator',
    'calculate',
    'kalkulator_hasznalat',
    'uzycie_kalkulatora',
    'rechner_genutzt',
    'roi_calculator_submit',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each([
    'calculator_view',
    'shipping_calculator_use',
    'toolbar_click',
    'calculate_shipping',
    'form_submit',
    'calculator_error',
  ])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});
