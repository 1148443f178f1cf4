// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './job-view';
import { pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('a page about one job, or about all', () => {
  document.body.innerHTML = '<h1>Potter</h1><div itemscope itemtype="https://schema.org/JobPosting"></div>';
  expect(conversion.find(pageOf())).toMatchObject([{ element: null, label: 'Potter', confidence: 0.95 }]);
  document.body.innerHTML = '<h1>Careers</h1>';
  expect(conversion.find(pageOf({ type: 'careers' }))).toMatchObject([{ element: null, label: 'Careers' }]);
});

test('not: other pages, and what detection is not sure of', () => {
  expect(conversion.find(pageOf({ type: 'article' }))).toEqual([]);
  expect(conversion.find(pageOf({ type: 'careers', confidence: 0.5 }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'job_view',
    'job_viewed',
    'view_job',
    'career_page_view',
    'vacancy_view',
    'job_posting_view',
    'allas_megtekintes',
    'wyswietlenie_oferty_pracy',
    'stellenanzeige_angesehen',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['job_apply', 'job_click', 'view_item', 'job_application_view', 'page_view'])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});
