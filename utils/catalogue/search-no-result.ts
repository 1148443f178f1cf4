import type { Conversion } from '../model/conversion';
import { titleOf } from './places/forms';
import { NO_RESULT } from './words/using';

const PLACES = 'h1, h2, h3, p, [role="status"], [class*="no-result"], [class*="empty"], [class*="alert"], [class*="info"]';
const MOST = 60;
const LONGEST = 300;

/** A search that found nothing: the page of results says so. */
export default {
  title: { en: 'Search without result', hu: 'Keresés találat nélkül', pl: 'Wyszukiwanie bez wyników' },
  why: {
    en: 'It is demand that the site does not meet: goods to stock, words to know.',
    hu: 'Kereslet, amelyet a webhely nem elégít ki: készletezendő áru, ismeretlen szavak.',
    pl: 'To popyt, którego witryna nie zaspokaja: brakujące towary, nieznane słowa.',
  },
  tryIt: {
    en: 'Search for a word that the site cannot know.',
    hu: 'Keressen rá egy szóra, amelyet a webhely nem ismerhet.',
    pl: 'Wyszukaj słowo, którego witryna nie może znać.',
  },
  kind: 'secondary-action',
  category: 'navigation',
  weight: 3,
  sites: ['shop', 'content', 'saas'],
  pages: ['search'],
  found: 'A page of search results that says that there are none.',
  source: {
    name: 'Roirevolution: what are micro-conversions',
    url: 'https://roirevolution.com/blog/what-are-micro-conversions/',
  },
  find(page) {
    if (page.type !== 'search') return [];
    const main = page.document.querySelector('main, [role="main"], #content, #main') ?? page.document.body;
    const says = [...(main?.querySelectorAll(PLACES) ?? [])].slice(0, MOST).some(({ textContent }) => {
      const text = (textContent ?? '').trim();
      return text.length > 3 && text.length < LONGEST && page.tells(text, NO_RESULT);
    });
    return says ? [{ element: null, label: titleOf(page), confidence: 0.85 }] : [];
  },
  done: [{ action: 'view' }],
  proves: {
    names: { ga4: ['search_no_results'] },
    lexicon:
      /^(?!gtm_)(?:.*_)?(?:(?:site_)?search_?(?:with_)?(?:no|zero|0|without|empty|null)_?(?:results?|hits?|found)|(?:no|zero|empty|null)_(?:search_)?results?(?:_found)?|search_(?:empty|failed|not_found)|(?:nincs_talalat|kereses_talalat_nelkul|sikertelen_kereses)|(?:brak_wynikow|wyszukiwanie_bez_wynikow)(?:_wyszukiwania)?|keine_(?:such)?(?:ergebnisse|treffer))(?:_event|_ga4)?$/,
  },
  recommend: { ga4: 'search_no_results', params: ['search_term'], required: ['search_term'] },
} satisfies Conversion;
