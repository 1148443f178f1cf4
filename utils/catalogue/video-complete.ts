import type { Conversion } from '../model/conversion';
import { videosOn } from './places/videos';
import { numberOf, snake, textOf } from './words/events';

const PERCENT = ['video_percent', 'percent', 'percentage', 'progress', 'video_progress', 'milestone', 'gtm.videoPercent'];

/** A video was watched to its end. */
export default {
  title: { en: 'Video completed', hu: 'Videó végignézése', pl: 'Obejrzenie filmu do końca' },
  why: {
    en: 'Who watched to the end has heard the whole argument: the best audience to speak to again.',
    hu: 'Aki végignézte, minden érvet hallott: őt érdemes leginkább újra megszólítani.',
    pl: 'Kto obejrzał do końca, zna wszystkie argumenty: do niego najbardziej warto wrócić.',
  },
  tryIt: { en: 'Play the video to its end.', hu: 'Nézze végig a videót.', pl: 'Obejrzyj film do końca.' },
  kind: 'secondary-action',
  category: 'media',
  weight: 2,
  sites: ['shop', 'lead-generation', 'content', 'saas', 'non-profit'],
  found: 'A video, native or by a known player.',
  source: { name: 'Google Analytics: enhanced measurement', url: 'https://support.google.com/analytics/answer/9216061' },
  find: videosOn,
  done: [{ action: 'progress', min: 100 }],
  proves: {
    names: { ga4: ['video_complete'], matomo: ['video_complete', 'media_finish'] },
    lexicon:
      /^(?!gtm_)(?:.*_)?(?:(?:video|movie|film|wideo|media|youtube|vimeo|player)_?(?:complete[ds]?|completion|end(?:ed)?|finish(?:ed)?|watched_(?:fully|full|to_end)|100(?:_?(?:percent|pct|szazalek|procent|prozent))?|vegignez\w*|befejez\w*|obejrzan\w*|zakoncz\w*|beendet|progress|progress_100)|(?:complete|finish|end)(?:ed|d)?_?(?:the_)?(?:video|movie|film)|(?:obejrzenie|zakonczenie)_(?:calego_)?(?:filmu|wideo|video)|video_(?:event|engagement|interaction))(?:_event|_ga4)?$/,
    /** An event for everything a player does says in a parameter what it did. */
    when(event) {
      const name = snake(event.event);
      const percent = numberOf(event, PERCENT);
      if (/progress$/.test(name)) return percent !== null && percent >= 99;
      if (!/^(?:.*_)?video_(?:event|engagement|interaction)$/.test(name)) return true;
      if (percent !== null && percent >= 99) return true;
      return ['video_action', 'action', 'event_action', 'e_a', 'status', 'video_status'].some((key) =>
        /complete|finish|ended|^end$|zakoncz|befejez/.test(textOf(event, key)),
      );
    },
  },
  recommend: {
    ga4: 'video_complete',
    params: ['video_title', 'video_url', 'video_provider', 'video_duration', 'video_percent'],
    required: [],
  },
} satisfies Conversion;
