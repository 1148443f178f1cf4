import type { Conversion } from '../model/conversion';
import { asFind, formsFor } from './places/forms';

/** Forms that offer choices alone look for a product’s traits, not for a word: detection is less sure of them. */
const SURE = 0.62;

/** Something was looked for on the site. A search of two copies, for phones and for desks, is one offer. */
export default {
  title: { en: 'Site search', hu: 'Belső keresés', pl: 'Wyszukiwanie w witrynie' },
  why: {
    en: 'Visitors say in their own words what they came for, and what they do not find.',
    hu: 'A látogatók saját szavaikkal mondják el, miért jöttek, és mit nem találnak.',
    pl: 'Odwiedzający mówią własnymi słowami, po co przyszli i czego nie znajdują.',
  },
  tryIt: {
    en: 'Search for a word and send the form.',
    hu: 'Keressen rá egy szóra, és küldje el az űrlapot.',
    pl: 'Wyszukaj jakieś słowo i wyślij formularz.',
  },
  kind: 'process-milestone',
  category: 'navigation',
  weight: 4,
  sites: ['shop', 'lead-generation', 'content', 'saas', 'local', 'non-profit'],
  found: 'A form that searches the site.',
  source: {
    name: 'Google Analytics: recommended events',
    url: 'https://developers.google.com/analytics/devguides/collection/ga4/reference/events#search',
  },
  find: (page) =>
    formsFor(page, ['search'], SURE).map(({ copies, ...form }) => ({ ...asFind(form), ...(copies ? { copies } : {}) })),
  done: [{ action: 'submit' }],
  proves: {
    names: {
      ga4: ['search', 'view_search_results'],
      meta: ['Search'],
      'google-ads': ['search', 'view_search_results'],
      matomo: ['site_search', 'search'],
    },
    lexicon:
      /^(?!gtm_)(?!.*(?:no_result|zero|error|open|focus|close|store|location|engine|click|suggest|filter|optimi))(?:.*_)?(?:(?:site_|internal_|product_|products_)?search(?:ed|es)?(?:_(?:submit(?:ted)?|performed|query|used?|term|made|done|results?(?:_view(?:ed)?|_page)?))?|(?:products?|site)_searched|view_search_results?|(?:perform|submit|execute|run|do)(?:ed)?_(?:site_)?search|(?:belso_)?kereses(?:_(?:inditas\w*|hasznalat\w*))?|keresett|(?:uzycie_)?(?:wyszukiwani[ae]|wyszukiwarki|szukaj)(?:_w_witrynie)?|suche|suchanfrage|recherche|busqueda|ricerca|hledani)(?:_event|_ga4)?$/,
  },
  recommend: { ga4: 'search', params: ['search_term'], required: ['search_term'], meta: 'Search' },
} satisfies Conversion;
