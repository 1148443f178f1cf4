// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { eventOf, mediaOf, pageOf } from './testing/page.fixture';
import conversion from './video-progress';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('a player offers it; silent decoration and sound do not', () => {
  const player = mediaOf({ provider: 'youtube', label: '' });
  const media = [player, mediaOf({ ambient: true }), mediaOf({ kind: 'audio' })];
  expect(conversion.find(pageOf({ media }))).toEqual([{ element: player.element, label: 'youtube', confidence: 0.9 }]);
});

describe('names', () => {
  test.each([
    'video_progress',
    'video_50',
    'video_25_percent',
    'video_quartile',
    'video_milestone',
    'video_midpoint',
    'first_quartile',
    'video_watched_50',
    'youtube_progress',
    'postep_ogladania_filmu',
    'media_progress',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each([
    'video_start',
    'video_complete',
    'gtm_video',
    'progress_bar',
    'file_progress',
    'upload_progress',
    'checkout_progress',
  ])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['video_progress', { video_percent: 10 }, true],
  ['video_progress', { video_percent: 50 }, true],
  ['video_progress', { video_percent: '75%' }, true],
  ['video_progress', { video_percent: 100 }, false],
  ['video_progress', { video_percent: 0 }, false],
  ['video_progress', {}, true],
  ['video_100', {}, false],
  ['video', { action: 'play' }, false],
  ['video', { action: 'progress' }, true],
])('%s with %o: %s', (name, params, proves) => {
  expect(conversion.proves.when(eventOf(name, params))).toBe(proves);
});
