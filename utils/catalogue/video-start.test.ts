// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { eventOf, mediaOf, pageOf } from './testing/page.fixture';
import conversion from './video-start';

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
    'video_start',
    'video_started',
    'video_play',
    'play_video',
    'video_begin',
    'youtube_play',
    'vimeo_start',
    'start_video',
    'video',
    'movie_play',
    'video_inditas',
    'video_elinditasa',
    'odtworzenie_filmu',
    'film_rozpoczety',
    'video_gestartet',
    'media_play',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each([
    'video_progress',
    'video_complete',
    'video_player_loaded',
    'video_impression',
    'gtm_video',
    'videos_list',
    'interplay',
    'display',
  ])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['video_start', {}, true],
  ['video', { video_action: 'play' }, true],
  ['video', { action: 'Start' }, true],
  ['video', { video_action: 'complete' }, false],
  ['video', { event_action: '25%' }, false],
  ['video', {}, true],
])('%s with %o: %s', (name, params, proves) => {
  expect(conversion.proves.when(eventOf(name, params))).toBe(proves);
});
