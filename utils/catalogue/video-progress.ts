import type { Conversion } from '../model/conversion';
import { videosOn } from './places/videos';
import { numberOf, snake, textOf } from './words/events';

const PERCENT = [
  'video_percent',
  'percent',
  'percentage',
  'progress',
  'video_progress',
  'milestone',
  'gtm.videoPercent',
  'e_n',
  'e_a',
  'event_label',
  'event_action',
  'value',
];
const WHOLE = 96;

/** Part of a video was watched. Players mark 10, 25, 33, 50 or 75 %: by the half one of these has passed. */
export default {
  title: { en: 'Video progress', hu: 'Videó megtekintési aránya', pl: 'Postęp oglądania filmu' },
  why: {
    en: 'A start may be an accident; half a video watched is interest.',
    hu: 'Az indítás lehet véletlen, de aki a videó felét megnézi, azt már érdekli a téma.',
    pl: 'Włączyć film można przypadkiem; obejrzenie połowy to już zainteresowanie.',
  },
  tryIt: {
    en: 'Play the video past its half.',
    hu: 'Nézze meg a videót legalább a feléig.',
    pl: 'Obejrzyj film co najmniej do połowy.',
  },
  kind: 'secondary-action',
  category: 'media',
  weight: 3,
  sites: ['shop', 'lead-generation', 'content', 'saas', 'non-profit'],
  found: 'A video, native or by a known player.',
  source: { name: 'Google Analytics: enhanced measurement', url: 'https://support.google.com/analytics/answer/9216061' },
  find: videosOn,
  done: [{ action: 'progress', min: 50 }],
  proves: {
    names: { ga4: ['video_progress'], matomo: ['video_progress', 'media_progress'] },
    lexicon:
      /^(?!gtm_)(?:.*_)?(?:(?:video|movie|film|wideo|media|youtube|vimeo)_?(?:progress\w*|milestone|quartile|first_quartile|midpoint|third_quartile|half|watched|viewed|percent(?:age)?|percent_(?:watched|viewed)|elorehaladas|postep|fortschritt)?(?:_?\d{1,2}(?:_?(?:percent|pct|szazalek|procent|prozent|watched|viewed))*)?|(?:first|third)_quartile|midpoint|(?:postep|ogladanie)_(?:ogladania_)?(?:filmu|wideo|video)|video_(?:event|engagement|interaction))(?:_event|_ga4)?$/,
    when(event) {
      const name = snake(event.event);
      const percent = numberOf(event, PERCENT) ?? numberIn(name);
      if (percent !== null) return percent > 0 && percent < WHOLE;
      if (!/^(?:video|media|movie|film|wideo|youtube|vimeo|.*video_(?:event|engagement|interaction))$/.test(name)) return true;
      return ['video_action', 'action', 'event_action', 'e_a', 'status', 'video_status'].some((key) =>
        /progress|percent|quartile|midpoint|postep|\d{2}/.test(textOf(event, key)),
      );
    },
  },
  recommend: {
    ga4: 'video_progress',
    params: ['video_percent', 'video_title', 'video_url', 'video_provider', 'video_duration', 'video_current_time'],
    required: [],
  },
} satisfies Conversion;

function numberIn(name: string): number | null {
  const match = /(?:^|_)(\d{1,3})(?:_|$)/.exec(name.replace(/([a-z])(\d)/g, '$1_$2'));
  return match ? Number(match[1]) : null;
}
