// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './quote';
import { eventOf, formOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('find', () => {
  test.each(['quote'] as const)('a form for %s offers it', (purpose) => {
    const form = formOf(purpose);
    expect(conversion.find(pageOf({ forms: [form] }))).toEqual([{ element: form.element, label: form.label, confidence: 0.9 }]);
  });

  test.each([
    'search',
    'login',
    'registration',
    'recovery',
    'newsletter',
    'contact',
    'cart',
    'comment',
    'filter',
    'consent',
    'other',
  ] as const)('a form for %s does not', (purpose) => {
    expect(conversion.find(pageOf({ forms: [formOf(purpose)] }))).toEqual([]);
  });

  test('a doubtful form does not', () => {
    expect(conversion.find(pageOf({ forms: [formOf('quote', 0.4)] }))).toEqual([]);
  });
});

describe('names', () => {
  test.each([
    'request_quote',
    'quote_request',
    'get_a_quote',
    'request_a_quote',
    'quote_submitted',
    'quote',
    'rfq',
    'price_request',
    'arajanlat_keres',
    'ajanlatkeres',
    'zapytanie_ofertowe',
    'wycena',
    'angebot_anfordern',
    'angebotsanfrage',
    'generate_lead',
    'form_submit',
    'lead',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['quote_view', 'block_quote_rendered', 'gtm_form_submit', 'form_start', 'newsletter_signup'])(
    '%s does not',
    (name) => {
      expect(conversion.proves.lexicon.test(name)).toBe(false);
    },
  );
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['generate_lead', {}, true],
  ['generate_lead', { lead_source: 'quote' }, true],
  ['generate_lead', { lead_source: 'newsletter' }, false],
  ['form_submit', { form_id: 'login' }, false],
  ['quote_request', { form_name: 'search' }, true],
])('%s with %o: %s', (name, params, proves) => {
  expect(conversion.proves.when(eventOf(name, params))).toBe(proves);
});
