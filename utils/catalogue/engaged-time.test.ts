// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './engaged-time';
import { pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('key pages that are long enough to stay on', () => {
  for (const type of ['product', 'pricing', 'landing', 'article'] as const)
    expect(conversion.find(pageOf({ type, screens: 3 }))).toHaveLength(1);
  expect(conversion.find(pageOf({ type: 'article', screens: 1 }))).toEqual([]);
  for (const type of ['home', 'listing', 'contact', 'other'] as const)
    expect(conversion.find(pageOf({ type, screens: 5 }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'engaged_time',
    'engaged_30s',
    'engaged_user',
    'time_on_page',
    'time_on_page_60',
    'timer',
    'timer_30',
    '30_seconds_on_page',
    'engaged_session',
    'oldalon_toltott_ido',
    'czas_na_stronie',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each([
    'user_engagement',
    'session_timeout',
    'video_timer',
    'load_time',
    'page_timing',
    'countdown_timer_view',
    'heartbeat',
  ])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});
