// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './audio-play';
import { embedOf, mediaOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('players of sound, native or by a provider, each once', () => {
  const player = mediaOf({ kind: 'audio', provider: 'spotify', label: '' });
  const page = pageOf({
    media: [mediaOf(), mediaOf({ kind: 'audio', label: 'Episode 1' }), player],
    embeds: [
      { ...embedOf('audio', 'spotify'), element: player.element },
      embedOf('audio', 'buzzsprout'),
      embedOf('map', 'leaflet'),
    ],
  });
  expect(conversion.find(page).map(({ label }) => label)).toEqual(['Episode 1', 'spotify', 'buzzsprout']);
});

describe('names', () => {
  test.each([
    'audio_start',
    'audio_play',
    'podcast_play',
    'play_podcast',
    'episode_started',
    'song_played',
    'spotify_play',
    'odtworzenie_podcastu',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['video_play', 'podcast_subscribe', 'audio_complete', 'audio_pause', 'soundtrack_view', 'tracking_start'])(
    '%s does not',
    (name) => {
      expect(conversion.proves.lexicon.test(name)).toBe(false);
    },
  );
});
