// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './plan-select';
import { controlOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

function plans(count: number, className = 'card') {
  document.body.innerHTML = `<section>${Array.from({ length: count }, (_, n) => `<div class="${className}"><h3>Plan ${n}</h3><b>${n + 1}9 €</b><button>Choose</button></div>`).join('')}</section>`;
  return [...document.querySelectorAll('button')].map((element) => controlOf('Choose', { element }));
}

test('the button of each plan', () => {
  const controls = plans(3);
  expect(conversion.find(pageOf({ type: 'pricing', controls })).map(({ element }) => element)).toEqual(
    controls.map(({ element }) => element),
  );
});

test('not: a single price, more than a dozen, other words, products', () => {
  expect(conversion.find(pageOf({ type: 'pricing', controls: plans(1) }))).toEqual([]);
  expect(conversion.find(pageOf({ type: 'pricing', controls: plans(13) }))).toEqual([]);
  expect(
    conversion.find(pageOf({ type: 'pricing', controls: plans(3).map((control) => ({ ...control, folded: 'details' })) })),
  ).toEqual([]);
  expect(conversion.find(pageOf({ type: 'product', controls: plans(3) }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'plan_select',
    'plan_selected',
    'select_plan',
    'choose_plan',
    'pricing_click',
    'plan_click',
    'package_selected',
    'csomag_kivalasztas',
    'wybor_planu',
    'wybor_pakietu',
    'tarif_gewahlt',
    'pricing_cta_click',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['view_plans', 'compare_plans', 'plan_view', 'floor_plan_view', 'select_item', 'training_plan_error'])(
    '%s does not',
    (name) => {
      expect(conversion.proves.lexicon.test(name)).toBe(false);
    },
  );
});
