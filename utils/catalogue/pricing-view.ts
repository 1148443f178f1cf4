import type { Conversion } from '../model/conversion';
import { titleOf } from './places/forms';
import { plansOf } from './places/plans';

/** A page of prices or plans was seen. */
export default {
  title: { en: 'Pricing view', hu: 'Árak megtekintése', pl: 'Wyświetlenie cennika' },
  why: {
    en: 'Who looks at prices weighs buying: the best audience to reach again, and the first sign in a long sale.',
    hu: 'Aki az árakat nézi, már mérlegel: a legjobb közönség az újramegszólításhoz.',
    pl: 'Kto ogląda ceny, rozważa zakup: to najlepsza grupa do ponownego dotarcia.',
  },
  tryIt: {
    en: 'Open the pricing page and wait a few seconds.',
    hu: 'Nyissa meg az árakat tartalmazó oldalt, és várjon néhány másodpercet.',
    pl: 'Otwórz stronę z cennikiem i poczekaj kilka sekund.',
  },
  kind: 'secondary-action',
  category: 'saas',
  weight: 4,
  sites: ['saas', 'lead-generation', 'local'],
  pages: ['pricing', 'landing', 'home'],
  found: 'A page of type pricing, or one with two plans or more side by side.',
  source: {
    name: 'Storylane: a guide to micro conversions',
    url: 'https://www.storylane.io/blog/101-guide-to-micro-conversions',
  },
  find(page) {
    if (page.type === 'pricing') return [{ element: null, label: titleOf(page), confidence: page.confidence }];
    if (!['landing', 'home', 'other'].includes(page.type) || plansOf(page).length < 2) return [];
    return [{ element: null, label: titleOf(page), confidence: 0.7 }];
  },
  done: [{ action: 'view' }],
  proves: {
    names: { ga4: ['view_pricing', 'pricing_view'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:click|select|calculator|error|form))(?:.*_)?(?:(?:view(?:ed)?|visit(?:ed)?|see|seen)_(?:the_)?(?:pricing|prices|plans?|price_list)(?:_page)?|(?:pricing|prices|plans?|price_list)_?(?:page_?)?(?:table_?)?(?:view(?:ed|s)?|visit(?:ed)?|seen|impression)|(?:arak|arlista)_?(?:oldal_?)?(?:megtekint\w*|megnyit\w*)|(?:wyswietlenie|odslona|otwarcie)_cennika|(?:preise|preisseite|preisliste)_?(?:angesehen|aufgerufen|ansicht))(?:_event|_ga4)?$/,
  },
  recommend: { ga4: 'view_pricing', params: ['item_list_id', 'items'], required: [], meta: 'ViewContent', ads: 'PAGE_VIEW' },
} satisfies Conversion;
