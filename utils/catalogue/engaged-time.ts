import type { Conversion } from '../model/conversion';
import { isLong } from './places/depth';
import { titleOf } from './places/forms';

const KEY: readonly string[] = ['product', 'pricing', 'landing', 'article'];

/** A key page was in use for half a minute. What analytics adds up by itself (`user_engagement`) marks no moment and proves nothing. */
export default {
  title: { en: 'Half a minute on a key page', hu: 'Fél perc egy kulcsoldalon', pl: 'Pół minuty na kluczowej stronie' },
  why: {
    en: 'Time adds up in reports by itself, yet only a mark of its own can be counted as a conversion.',
    hu: 'Az idő magától gyűlik a jelentésekben, de konverziónak csak külön jelzett mérföldkő számolható.',
    pl: 'Czas sumuje się w raportach sam, ale jako konwersję można liczyć tylko osobny znacznik.',
  },
  tryIt: {
    en: 'Read the page for half a minute, moving the mouse now and then.',
    hu: 'Olvassa az oldalt fél percig, néha mozgatva az egeret.',
    pl: 'Czytaj stronę przez pół minuty, co jakiś czas ruszając myszą.',
  },
  kind: 'secondary-action',
  category: 'content',
  weight: 1,
  sites: ['content', 'lead-generation', 'saas'],
  pages: ['product', 'pricing', 'landing', 'article'],
  found: 'A product, pricing, landing or article page of more than two screens.',
  source: { name: 'Simo Ahava: article reads', url: 'https://www.simoahava.com/analytics/track-content-engagement-gtm/' },
  find: (page) => (KEY.includes(page.type) && isLong(page) ? [{ element: null, label: titleOf(page), confidence: 0.7 }] : []),
  done: [{ action: 'engaged', min: 30 }],
  proves: {
    names: { ga4: ['engaged_time', 'timer'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:video|session_timeout|error|slow|load|performance|cart|count))(?:.*_)?(?:engaged_(?:time|user|visit|session|\d{2,3}_?s(?:ec(?:onds?)?)?)|time_(?:on|spent_on)_(?:page|site)(?:_\d{2,3}(?:_?s(?:ec(?:onds?)?)?)?)?|(?:timer|dwell_time|stay(?:ed)?|active_time)(?:_\d{2,3}(?:_?s(?:ec(?:onds?)?)?)?)?|\d{2,3}_?s(?:ec(?:onds?)?)?_(?:on_(?:page|site)|engaged|timer|visit)|oldalon_toltott_ido|(?:fel_perc|\d{2,3}_(?:mp|masodperc))_az_oldalon|czas_na_stronie|verweildauer)(?:_event|_ga4)?$/,
  },
  recommend: { ga4: 'engaged_time', params: ['seconds', 'content_id'], required: [], ads: 'ENGAGEMENT' },
} satisfies Conversion;
