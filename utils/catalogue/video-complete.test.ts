// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { eventOf, mediaOf, pageOf } from './testing/page.fixture';
import conversion from './video-complete';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('every video that can be started', () => {
  const media = [mediaOf(), mediaOf({ ambient: true }), mediaOf({ kind: 'audio' }), mediaOf({ provider: 'youtube', label: '' })];
  expect(conversion.find(pageOf({ media })).map(({ label }) => label)).toEqual(['Film', 'youtube']);
});

describe('names', () => {
  test.each([
    'video_complete',
    'video_completed',
    'video_end',
    'video_finished',
    'complete_video',
    'youtube_ended',
    'video_100',
    'video_100_percent',
    'video_vegignezes',
    'obejrzenie_filmu',
    'video_progress',
    'video_event',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['video_start', 'video_play', 'video_view', 'download_complete', 'video_error'])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['video_progress', { video_percent: 100 }, true],
  ['video_progress', { video_percent: 75 }, false],
  ['video_progress', {}, false],
  ['video_event', { video_action: 'complete' }, true],
  ['video_event', { video_action: 'start' }, false],
  ['video_complete', {}, true],
])('%s with %o: %s', (name, params, proves) => {
  expect(conversion.proves.when(eventOf(name, params))).toBe(proves);
});
