// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './form-step';
import { controlOf, formOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('the button that goes on, in a form told in steps', () => {
  const form = { ...formOf('quote'), steps: 3 };
  const controls = [controlOf('Back', { form }), controlOf('Dalej', { form }), controlOf('Next')];
  expect(conversion.find(pageOf({ forms: [form], controls })).map(({ element }) => element)).toEqual([controls[1]?.element]);
});

test('not: forms of one step, and its last step', () => {
  const plain = formOf('quote');
  const last = { ...formOf('quote'), steps: 3 };
  const controls = [controlOf('Next', { form: plain }), controlOf('Send', { form: last })];
  expect(conversion.find(pageOf({ forms: [plain, last], controls }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'form_step',
    'form_step_2',
    'form_step_completed',
    'step_2_completed',
    'step_completed',
    'form_progress',
    'quiz_step_3',
    'multi_step_form_step_1',
    'urlap_lepes_2',
    'krok_formularza',
    'ukonczenie_krok_2',
    'funnel_step',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each([
    'checkout_step_2',
    'checkout_progress',
    'form_submit',
    'step_view',
    'tutorial_step_1',
    'form_step_error',
    'progress_bar',
  ])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});
