import type { Conversion } from '../model/conversion';

/** A podcast or another recording was played. */
export default {
  title: { en: 'Podcast or audio play', hu: 'Podcast vagy hang lejátszása', pl: 'Odtworzenie podcastu lub nagrania' },
  why: {
    en: 'Listeners stay for minutes where readers stay for seconds.',
    hu: 'Aki hallgat, percekig marad ott, ahol az olvasó csak másodpercekig.',
    pl: 'Słuchacze zostają na minuty tam, gdzie czytelnicy na sekundy.',
  },
  tryIt: {
    en: 'Play the recording for a few seconds.',
    hu: 'Indítsa el a felvételt, és hallgassa néhány másodpercig.',
    pl: 'Włącz nagranie i słuchaj przez kilka sekund.',
  },
  kind: 'secondary-action',
  category: 'media',
  weight: 3,
  sites: ['content', 'non-profit'],
  found: 'A player of sound, native or by a known provider.',
  source: {
    name: 'Roirevolution: what are micro-conversions',
    url: 'https://roirevolution.com/blog/what-are-micro-conversions/',
  },
  find(page) {
    const native = page.media.filter(({ kind, ambient }) => kind === 'audio' && !ambient);
    const embedded = page.embeds.filter(
      ({ kind, element }) => kind === 'audio' && !native.some((player) => player.element === element),
    );
    return [...native, ...embedded].map(({ element, label, provider }) => ({
      element,
      label: label || provider,
      confidence: provider === 'html5' ? 0.8 : 0.9,
    }));
  },
  done: [{ action: 'play' }],
  proves: {
    names: { ga4: ['audio_start'], matomo: ['audio_start', 'media_play'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:view|impression|video|subscri|download|error|load|end|complete|pause))(?:.*_)?(?:(?:audio|podcast|episode|track|sound|music|song|radio|spotify|soundcloud)_?(?:start(?:ed|s)?|play(?:ed|ing|s)?|begin|begun|listen(?:ed)?|lejatsz\w*|elindit\w*|odtworz\w*|abgespielt)|(?:start|play|listen)(?:ed)?_?(?:to_)?(?:the_)?(?:audio|podcast|episode|radio)|(?:odtworzenie|odsluchanie)_(?:podcastu|nagrania|audio))(?:_event|_ga4|_click)?$/,
  },
  recommend: { ga4: 'audio_start', params: ['audio_title', 'audio_provider', 'content_id'], required: [] },
} satisfies Conversion;
