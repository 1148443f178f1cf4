// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './pricing-view';
import { controlOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

function plans(count: number, className = 'card') {
  document.body.innerHTML = `<section>${Array.from({ length: count }, (_, n) => `<div class="${className}"><h3>Plan ${n}</h3><b>${n + 1}9 €</b><button>Choose</button></div>`).join('')}</section>`;
  return [...document.querySelectorAll('button')].map((element) => controlOf('Choose', { element }));
}

test('a page of prices, and one with plans side by side', () => {
  document.body.innerHTML = '<h1>Pricing</h1>';
  expect(conversion.find(pageOf({ type: 'pricing' }))).toMatchObject([{ element: null, label: 'Pricing' }]);
  expect(conversion.find(pageOf({ type: 'landing', controls: plans(3, 'pricing-plan') }))).toMatchObject([
    { element: null, confidence: 0.7 },
  ]);
});

test('not: one plan, cards without such a name, shops', () => {
  expect(conversion.find(pageOf({ type: 'landing', controls: plans(1, 'plan') }))).toEqual([]);
  expect(conversion.find(pageOf({ type: 'landing', controls: plans(3) }))).toEqual([]);
  expect(conversion.find(pageOf({ type: 'listing', controls: plans(3, 'plan') }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'view_pricing',
    'pricing_view',
    'pricing_page_view',
    'view_plans',
    'pricing_viewed',
    'visit_pricing',
    'arak_megtekintes',
    'arlista_megtekintes',
    'wyswietlenie_cennika',
    'preise_angesehen',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['plan_select', 'pricing_click', 'view_item', 'pricing_calculator_view', 'select_plan', 'view_price_form'])(
    '%s does not',
    (name) => {
      expect(conversion.proves.lexicon.test(name)).toBe(false);
    },
  );
});
