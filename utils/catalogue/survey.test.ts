// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './survey';
import { embedOf, formOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('forms of surveys, and those of known providers; a box around a form is that form', () => {
  const form = formOf('survey');
  const box = document.createElement('div');
  box.append(form.element);
  const page = pageOf({
    forms: [form, formOf('contact')],
    embeds: [embedOf('survey', 'typeform'), { ...embedOf('survey', 'hotjar'), element: box }, embedOf('form', 'hubspot')],
  });
  expect(conversion.find(page).map(({ label }) => label)).toEqual(['survey', 'typeform']);
});

describe('names', () => {
  test.each([
    'survey_submit',
    'survey_completed',
    'poll_vote',
    'nps_submit',
    'nps_score',
    'feedback_submitted',
    'submit_survey',
    'vote_poll',
    'kerdoiv_kitoltes',
    'wypelnienie_ankiety',
    'umfrage_abgeschlossen',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['survey_view', 'survey_open', 'survey_dismiss', 'poll_error', 'form_submit'])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});
