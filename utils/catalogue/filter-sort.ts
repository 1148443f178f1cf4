import type { Conversion } from '../model/conversion';
import { asFind, formsFor } from './places/forms';
import { productLists } from './places/lists';
import { saysContent } from './words/events';

/** A list was narrowed down or put in another order. Links that filter are not told from others. */
export default {
  title: { en: 'Filter or sort applied', hu: 'Szűrés vagy rendezés', pl: 'Użycie filtra lub sortowania' },
  why: {
    en: 'Filters say what buyers choose by, and which of them no list answers.',
    hu: 'A szűrők elárulják, mi szerint választanak a vevők, és mire nincs jó kínálat.',
    pl: 'Filtry mówią, według czego wybierają kupujący i na co brakuje oferty.',
  },
  tryIt: {
    en: 'Choose a filter, or another order of the list.',
    hu: 'Válasszon egy szűrőt, vagy rendezze másképp a listát.',
    pl: 'Wybierz filtr albo inną kolejność listy.',
  },
  kind: 'process-milestone',
  category: 'navigation',
  weight: 3,
  sites: ['shop', 'content'],
  pages: ['listing', 'search'],
  found: 'A form of choices on a listing or a page of results that filters or sorts it.',
  source: {
    name: 'Roirevolution: what are micro-conversions',
    url: 'https://roirevolution.com/blog/what-are-micro-conversions/',
  },
  find(page) {
    const lists = page.type === 'listing' || page.type === 'search' || (page.type === 'other' && productLists(page).length > 0);
    return lists ? formsFor(page, ['filter']).map(asFind) : [];
  },
  done: [{ action: 'change' }],
  proves: {
    names: { ga4: ['filter_apply', 'select_content'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:view_item|impression|error|open|close|reset|remove|clear|spam))(?:.*_)?(?:(?:product_?(?:list_)?)?(?:filter|facet|sort)(?:s|ed|ing)?_?(?:appl(?:y|ied)|select(?:ed)?|change[d]?|use[d]?|click(?:ed)?|by|products?|order|option)?|(?:apply|use|select|change|set)(?:ed)?_?(?:the_)?(?:filters?|sort(?:ing)?(?:_order)?)|product_list_filtered|refine(?:_search|_results)?|(?:szures|szuro|rendezes)(?:_(?:alkalmaz\w*|hasznal\w*|valasztas\w*))?|(?:uzycie_|zastosowanie_)?(?:filtr(?:a|u|y|ow|owanie)?|sortowani[ae])|filtern|sortierung)(?:_event|_ga4)?$/,
    when: (event) => saysContent(event, /filter|facet|sort|szur|rendez|filtr/),
  },
  recommend: { ga4: 'select_content', params: ['content_type', 'filter_name', 'filter_value'], required: [] },
} satisfies Conversion;
