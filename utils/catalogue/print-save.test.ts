// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './print-save';
import { controlOf, formOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('printing and calendars, each once', () => {
  const controls = [
    controlOf('Print recipe'),
    controlOf('Nyomtatás', { region: 'footer' }),
    controlOf('Drucken', { form: { ...formOf('other'), confidence: 0.3 } }),
    controlOf('', { href: 'https://shop.test/event.ics' }),
    controlOf('Google', { href: 'https://calendar.google.com/calendar/render?action=TEMPLATE' }),
  ];
  expect(conversion.find(pageOf({ controls })).map(({ label }) => label)).toEqual(['Print recipe', 'Print']);
});

test('by its script alone', () => {
  const controls = [controlOf('☰', { html: '<button onclick="window.print()">☰</button>' })];
  expect(conversion.find(pageOf({ controls }))).toHaveLength(1);
});

test('not: prints for sale, pages about printing, forms', () => {
  const controls = [
    controlOf('Print', { href: '/shop/posters' }),
    controlOf('Fine art prints', { href: '/prints' }),
    controlOf('Print', { form: formOf('order') }),
  ];
  expect(conversion.find(pageOf({ controls }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'print',
    'print_page',
    'print_recipe',
    'page_print',
    'add_to_calendar',
    'calendar_add',
    'save_pdf',
    'nyomtatas',
    'wydruk',
    'drukuj',
    'drucken',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['print_coupon', 'fingerprint', 'blueprint_view', 'product_print', 'imprint', 'sprint_start'])(
    '%s does not',
    (name) => {
      expect(conversion.proves.lexicon.test(name)).toBe(false);
    },
  );
});
