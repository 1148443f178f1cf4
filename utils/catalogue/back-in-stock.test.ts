// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './back-in-stock';
import { controlOf, eventOf, formOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('a form for alerts, else a button on a product page that asks for one', () => {
  const form = formOf('alert');
  expect(conversion.find(pageOf({ forms: [form] }))).toMatchObject([{ element: form.element }]);
  expect(conversion.find(pageOf({ type: 'product', controls: [controlOf('Notify me when available')] }))).toHaveLength(1);
  expect(
    conversion.find(pageOf({ type: 'product', controls: [controlOf('Hlídat dostupnost'), controlOf('Powiadom o dostępności')] })),
  ).toHaveLength(1);
});

test('not: elsewhere', () => {
  expect(conversion.find(pageOf({ type: 'article', controls: [controlOf('Notify me')] }))).toEqual([]);
  expect(conversion.find(pageOf({ type: 'product', controls: [controlOf('Notify me', { region: 'footer' })] }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'stock_alert',
    'back_in_stock',
    'back_in_stock_request',
    'subscribed_to_back_in_stock',
    'notify_me',
    'price_alert_signup',
    'keszletfigyeles',
    'ertesitest_kerek',
    'powiadom_o_dostepnosci',
    'hlidani_dostupnosti',
    'preisalarm',
    'stock_alert_submit',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each([
    'in_stock_view',
    'stock_alert_sent',
    'notification_permission',
    'back_in_stock_view',
    'notify_error',
    'add_to_cart',
  ])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['generate_lead', {}, true],
  ['generate_lead', { form_name: 'newsletter' }, false],
  ['stock_alert', { form_name: 'newsletter' }, true],
])('%s with %o: %s', (name, params, proves) => {
  expect(conversion.proves.when(eventOf(name, params))).toBe(proves);
});
