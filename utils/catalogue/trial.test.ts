// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { controlOf, eventOf, formOf, pageOf } from './testing/page.fixture';
import conversion from './trial';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('a form whose words offer one', () => {
  const form = formOf('registration');
  expect(
    conversion.find(pageOf({ forms: [form], controls: [controlOf('Start free trial', { form })] })).map(({ element }) => element),
  ).toEqual([form.element]);
  expect(conversion.find(pageOf({ forms: [{ ...formOf('contact'), label: 'Wypróbuj za darmo' }] }))).toHaveLength(1);
});

test('not: other forms, a button that leads to one', () => {
  expect(
    conversion.find(pageOf({ forms: [formOf('registration')], controls: [controlOf('Start free trial', { href: '/trial' })] })),
  ).toEqual([]);
  expect(conversion.find(pageOf({ forms: [{ ...formOf('newsletter'), label: 'Free trial' }] }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'start_trial',
    'starttrial',
    'trial_started',
    'trial_start',
    'free_trial_signup',
    'begin_trial',
    'trial_request',
    'probaidoszak_inditas',
    'rozpoczecie_okresu_probnego',
    'testphase_gestartet',
    'free_trial',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['trial_expired', 'trial_view', 'trial_click', 'trial_converted', 'start_trial_button_click', 'industrial_view'])(
    '%s does not',
    (name) => {
      expect(conversion.proves.lexicon.test(name)).toBe(false);
    },
  );
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['start_trial', {}, true],
  ['sign_up', {}, true],
  ['sign_up', { method: 'google' }, true],
  ['sign_up', { method: 'newsletter' }, false],
  ['generate_lead', {}, true],
])('%s with %o: %s', (name, params, proves) => {
  expect(conversion.proves.when(eventOf(name, params))).toBe(proves);
});
