// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './jobs';
import { controlOf, eventOf, formOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('a form that applies, and on a page about jobs what leads to it', () => {
  const form = formOf('application');
  const controls = [controlOf('Apply now', { href: '/apply/1' }), controlOf('Aplikuj')];
  expect(conversion.find(pageOf({ type: 'careers', forms: [form], controls }))).toHaveLength(3);
});

test('a page that says to machines that it is a job is about jobs', () => {
  document.body.innerHTML = '<script type="application/ld+json">{"@type": "JobPosting"}</script>';
  expect(conversion.find(pageOf({ controls: [controlOf('Jelentkezem')] }))).toHaveLength(1);
});

test('on a page about jobs the list of them at a network is where people apply', () => {
  const controls = [controlOf('Join us', { href: 'https://www.linkedin.com/company/shop/jobs/?viewAsMember=true' })];
  expect(conversion.find(pageOf({ type: 'careers', controls }))).toHaveLength(1);
  expect(conversion.find(pageOf({ type: 'home', controls }))).toEqual([]);
});

test('not: elsewhere, filters, footers', () => {
  expect(conversion.find(pageOf({ type: 'listing', controls: [controlOf('Apply')] }))).toEqual([]);
  const controls = [controlOf('Apply', { form: formOf('filter') }), controlOf('Apply now', { region: 'footer' })];
  expect(conversion.find(pageOf({ type: 'careers', controls }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'job_apply',
    'job_application_submit',
    'apply_now',
    'apply_click',
    'submit_application',
    'application_submitted',
    'career_apply',
    'allas_jelentkezes',
    'jelentkezes_elkuldes',
    'aplikuj',
    'wyslanie_cv',
    'bewerbung_abgeschickt',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each([
    'job_view',
    'apply_coupon',
    'apply_filter',
    'apply_promo_code',
    'view_job',
    'application_error',
    'mobile_application_view',
  ])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['job_apply', {}, true],
  ['generate_lead', {}, true],
  ['generate_lead', { form_name: 'newsletter' }, false],
])('%s with %o: %s', (name, params, proves) => {
  expect(conversion.proves.when(eventOf(name, params))).toBe(proves);
});
