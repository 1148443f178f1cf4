// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Conversion } from '../model/conversion';
import { finders } from './finders';
import { conversions } from './index';
import { eventOf, pageOf } from './testing/page.fixture';

const tests = Object.keys(import.meta.glob('./*.test.ts'));
const all: readonly (readonly [string, Conversion])[] = [...conversions];
/** Names that prove nothing at all; what others prove stands in `meanings.test.ts`. */
const NOISE = [
  'gtm_click',
  'gtm_link_click',
  'gtm_js',
  'gtm_dom',
  'gtm_load',
  'gtm_init',
  'gtm_init_consent',
  'gtm_history_change',
  'gtm_history_change_v2',
  'gtm_scroll_depth',
  'gtm_timer',
  'gtm_video',
  'gtm_form_submit',
  'gtm_form_interact',
  'gtm_element_visibility',
  'gtm_trigger_group',
  'user_engagement',
  'session_start',
  'first_visit',
  'page_view',
  'pageview',
  'checkout_progress',
  'refund',
  'hotel',
  'hotel_view',
  'recall',
  'telemetry',
  'intelligence',
  'locally',
  'consent_update',
  'cookie_consent_update',
  'cookie_accept',
  'optimize_callback',
  'set',
  'config',
  'js',
  'consent',
  'heartbeat',
  'ping',
  'timing',
  'exception',
  'error',
  'web_vitals',
  'basketball_view',
  'kosarlabda',
  'cartoon_open',
  'scrollbar_init',
  'newsletter_popup_view',
  'video_player_loaded',
];

test('the folder and the generated list of it agree', async () => {
  const listed = (await import('../../docs/catalogue.md?raw')).default as string;
  expect([...conversions.keys()].sort()).toEqual([...listed.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, id]) => id).sort());
});

test('what pages are given of it is the whole catalogue', () => {
  const weights = (list: ReadonlyMap<string, { readonly weight: number }>) => [...list].map(([id, { weight }]) => [id, weight]);
  expect(weights(finders)).toEqual(weights(conversions));
});

describe.each(all)('%s', (id, conversion) => {
  test('has a kebab-case id and a test of its own', () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z\d]+)*$/);
    expect(tests).toContain(`./${id}.test.ts`);
  });

  test.each(['en', 'hu', 'pl'] as const)('says in %s what it is, why it matters and how to try it', (language) => {
    expect(conversion.title[language]).toMatch(/^[\p{Lu}\d].{2,50}[^.]$/u);
    expect(conversion.why[language]).toMatch(/^\p{Lu}.{20,160}\.$/u);
    expect(conversion.tryIt[language]).toMatch(/^\p{Lu}.{10,140}\.$/u);
  });

  test('has a weight from 1 to 10, something to do, names that prove it and an event to send', () => {
    expect(Number.isInteger(conversion.weight)).toBe(true);
    expect(conversion.weight).toBeGreaterThanOrEqual(1);
    expect(conversion.weight).toBeLessThanOrEqual(10);
    expect(conversion.done.length).toBeGreaterThan(0);
    expect(conversion.sites.length).toBeGreaterThan(0);
    expect(conversion.proves.names['ga4']).toContain(conversion.recommend.ga4);
    for (const required of conversion.recommend.required) expect(conversion.recommend.params).toContain(required);
  });

  test('is not offered by an empty page', () => {
    expect(conversion.find(pageOf())).toEqual([]);
  });

  test.each(NOISE)('is not proved by %s', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });

  test('keeps no state between tests of its lexicon, and reads long names in linear time', () => {
    expect(conversion.proves.lexicon.global || conversion.proves.lexicon.sticky).toBe(false);
    const start = performance.now();
    for (const part of ['a_', 'scroll_', 'video_', 'form_', 'click_', 'add_', '1_', '_'])
      conversion.proves.lexicon.test(`${part.repeat(2000)}!`);
    expect(performance.now() - start).toBeLessThan(400);
  });

  test('survives hostile parameters', () => {
    const hostile = {
      value: Number.NaN,
      percent: '9'.repeat(10_000),
      ecommerce: { checkout: null },
      label: 'x'.repeat(100_000),
      outbound: {},
    };
    expect(() => conversion.proves.when?.(eventOf('click', hostile))).not.toThrow();
  });
});
