// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './demo';
import { eventOf, formOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('a form that asks for it, and nothing else', () => {
  const form = formOf('demo');
  expect(
    conversion.find(pageOf({ forms: [form, formOf('contact'), formOf('demo', 0.3)] })).map(({ element }) => element),
  ).toEqual([form.element]);
});

describe('names', () => {
  test.each([
    'demo_request',
    'request_demo',
    'demo_requested',
    'book_a_demo',
    'schedule_demo',
    'demo_form_submit',
    'consultation_request',
    'bemutato_kerese',
    'konzultacio_foglalas',
    'prosba_o_demo',
    'umow_demo',
    'demo_angefordert',
    'generate_lead',
    'form_submit',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['demo_video_play', 'demo_view', 'demo_start', 'newsletter_signup', 'quote_request', 'login', 'demo_error'])(
    '%s does not',
    (name) => {
      expect(conversion.proves.lexicon.test(name)).toBe(false);
    },
  );
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['demo_request', { form_name: 'newsletter' }, true],
  ['generate_lead', {}, true],
  ['generate_lead', { lead_source: 'demo' }, true],
  ['generate_lead', { form_name: 'newsletter' }, false],
])('%s with %o: %s', (name, params, proves) => {
  expect(conversion.proves.when(eventOf(name, params))).toBe(proves);
});
