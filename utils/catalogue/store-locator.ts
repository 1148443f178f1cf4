import type { Control, Conversion, PageView } from '../model/conversion';
import { byTarget } from './places/copies';
import { asFind, formsFor } from './places/forms';
import { joined } from './places/joined';
import { isFile, isOutbound } from './places/links';
import { STORES } from './words/reaching';

const MOST = 2;
const LONGEST_LABEL = 35;

/** Looks for a shop, a branch or a dealer nearby: the search itself, or what leads to it. */
export default {
  title: { en: 'Store finder used', hu: 'Üzletkereső használata', pl: 'Użycie wyszukiwarki sklepów' },
  why: {
    en: 'Who looks for the nearest shop is about to visit it; the purchase happens where no tag sees it.',
    hu: 'Aki a legközelebbi üzletet keresi, oda készül; a vásárlás ott történik, ahol semmi sem méri.',
    pl: 'Kto szuka najbliższego sklepu, zaraz tam pójdzie; zakup nastąpi tam, gdzie nic go nie zmierzy.',
  },
  tryIt: {
    en: 'Open the store finder and look for a place.',
    hu: 'Nyissa meg az üzletkeresőt, és keressen egy helyet.',
    pl: 'Otwórz wyszukiwarkę sklepów i poszukaj miejsca.',
  },
  kind: 'secondary-action',
  category: 'local',
  weight: 4,
  sites: ['shop', 'local'],
  found: 'A form that looks for shops nearby; else a link or button whose words lead to one.',
  source: { name: 'Meta Pixel: standard events', url: 'https://developers.facebook.com/docs/meta-pixel/reference' },
  find(page) {
    const links = page.where(leads);
    return [...formsFor(page, ['locator']).map(asFind), ...joined(links, byTarget, () => 0.8).slice(0, MOST)];
  },
  done: [
    { action: 'submit', on: 'form' },
    { action: 'click', on: 'control' },
  ],
  proves: {
    names: { ga4: ['find_location', 'store_locator'], meta: ['FindLocation'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:view|impression|error))(?:.*_)?(?:find_?(?:a_|your_|my_|the_)?(?:nearest_)?(?:location|store|dealer|branch|shop|retailer)|(?:store|dealer|branch|shop|location)_?(?:locator|finder|search(?:ed)?|lookup)(?:_(?:search|use[d]?|open(?:ed)?|submit))?|where_to_buy|(?:uzlet|bolt|fiok)_?kereso(?:_hasznalat)?|(?:wyszukiwarka|szukanie)_(?:sklepow|salonow|placowek)|znajdz_(?:sklep|salon)|filialfinder|filialsuche|haendlersuche)(?:_click(?:ed|s)?|_event|_ga4|_button|_btn|_link)?$/,
  },
  recommend: {
    ga4: 'find_location',
    params: ['search_term', 'method'],
    required: [],
    meta: 'FindLocation',
    ads: 'GET_DIRECTIONS',
  },
} satisfies Conversion;

function leads(control: Control, page: PageView): boolean {
  const { region, form, folded } = control;
  if (region === 'consent' || form !== null || folded.length > LONGEST_LABEL) return false;
  return !isFile(control) && !isOutbound(control, page) && page.says(control, STORES);
}
