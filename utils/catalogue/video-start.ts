import type { Conversion } from '../model/conversion';
import { videosOn } from './places/videos';
import { snake, textOf } from './words/events';

/** Somebody pressed play. A silent loop in the background offers nothing. */
export default {
  title: { en: 'Video start', hu: 'Videó elindítása', pl: 'Rozpoczęcie filmu' },
  why: {
    en: 'People who start a video stay longer and make an audience worth reaching again.',
    hu: 'Aki elindít egy videót, tovább marad, és érdemes újra megszólítani.',
    pl: 'Kto włącza film, zostaje dłużej i warto do niego wrócić z reklamą.',
  },
  tryIt: {
    en: 'Play the video for a few seconds.',
    hu: 'Indítsa el a videót, és nézze néhány másodpercig.',
    pl: 'Włącz film i oglądaj go przez kilka sekund.',
  },
  kind: 'secondary-action',
  category: 'media',
  weight: 4,
  sites: ['shop', 'lead-generation', 'content', 'saas', 'non-profit'],
  found: 'A video, native or by a known player.',
  source: { name: 'Google Analytics: enhanced measurement', url: 'https://support.google.com/analytics/answer/9216061' },
  find: videosOn,
  done: [{ action: 'play' }],
  proves: {
    names: { ga4: ['video_start'], matomo: ['video_start', 'media_play'], meta: ['VideoStart', 'VideoPlay'] },
    lexicon:
      /^(?!gtm_)(?:.*_)?(?:(?:video|movie|film|wideo|media|youtube|vimeo|player)_?(?:start(?:ed|s)?|play(?:ed|ing|s)?|begin|begun|first_play|initiated|0_percent|indit\w*|lejatsz\w*|elindit\w*|odtworz\w*|rozpocz\w*|gestartet|abgespielt|wiedergabe\w*)|(?:start|play|watch)(?:ed)?_?(?:the_)?(?:video|movie|film)|video|video_(?:event|click|engagement|interaction)|videok?_?(?:indit\w*|lejatsz\w*)|(?:odtworzenie|rozpoczecie|start|wlaczenie)_(?:filmu|wideo|video))(?:_event|_ga4|_click)?$/,
    /** An event for everything a player does says in a parameter what it did. */
    when(event) {
      if (!/^(?:video|media|.*_?video_(?:event|engagement|interaction))$/.test(snake(event.event))) return true;
      const said = [
        'video_action',
        'action',
        'event_action',
        'eventAction',
        'e_a',
        'status',
        'video_status',
        'gtm.videoStatus',
      ].map((name) => textOf(event, name));
      const action = said.find((text) => text !== '');
      return action === undefined || /start|play|begin|indit|odtw|rozpocz|^video$/.test(action);
    },
  },
  recommend: {
    ga4: 'video_start',
    params: ['video_title', 'video_url', 'video_provider', 'video_duration', 'video_current_time', 'video_percent'],
    required: [],
  },
} satisfies Conversion;
