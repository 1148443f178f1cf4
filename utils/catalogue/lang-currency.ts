import type { Control, Conversion, Find, PageView } from '../model/conversion';
import { aroundAll } from './places/around';
import { formsFor } from './places/forms';
import { LANGUAGES } from './words/using';

const LEAST = 2;
const CODE =
  /^(?:en|hu|pl|de|cs|cz|sk|ro|fr|es|it|pt|nl|ru|uk|ua|sv|da|no|fi|hr|sl|sr|lt|lv|et|el|tr|ca|ja|zh|ko|ar|he|us|gb|at|ch|huf|pln|czk|ron|eur|usd|gbp|chf)(?:[-_ ][a-z]{2})?$/i;
const NAMED =
  /(?:^|[\s_-])(?:lang(?:uage)?s?|locale|currenc(?:y|ies)|nyelv\w*|jezyk\w*|sprache\w*|wpml-ls\S*|trp-language\S*|gtranslate\w*)(?:$|[\s_-])/i;

/** Another language, currency or country was chosen. The switch as a whole is one offer. */
export default {
  title: { en: 'Language or currency switch', hu: 'Nyelv- vagy pénznemváltás', pl: 'Zmiana języka lub waluty' },
  why: {
    en: 'It tells which markets come unasked, and where the wrong version is shown first.',
    hu: 'Megmutatja, mely piacok jönnek hívatlanul, és hol jelenik meg elsőre rossz változat.',
    pl: 'Pokazuje, które rynki przychodzą same i gdzie najpierw widać złą wersję.',
  },
  tryIt: {
    en: 'Choose another language or currency.',
    hu: 'Válasszon másik nyelvet vagy pénznemet.',
    pl: 'Wybierz inny język lub walutę.',
  },
  kind: 'secondary-action',
  category: 'navigation',
  weight: 1,
  sites: ['shop', 'saas', 'local'],
  found: 'A form that chooses a language, a currency or a country, or a row of links to the same page in other languages.',
  source: { name: 'Google Analytics: events', url: 'https://developers.google.com/analytics/devguides/collection/ga4/events' },
  find(page) {
    const forms = formsFor(page, ['switch']).map(
      ({ element, label, confidence }): Find => ({ element, label: label || 'Language', confidence }),
    );
    const links = page.where(switches);
    if (links.length < LEAST || forms.length > 0) return forms;
    const box = aroundAll(links.slice(0, 12).map(({ element }) => element));
    return box ? [{ element: box, label: links.map(({ label }) => label).join(' / '), confidence: 0.75 }] : [];
  },
  done: [{ action: 'click' }],
  proves: {
    names: { ga4: ['locale_change', 'language_change'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:view|impression|error|detect|load|default))(?:.*_)?(?:(?:language|lang|locale|currency|country|region)_?(?:selector_)?(?:change[d]?|switch(?:ed|er)?|select(?:ed|ion)?|click(?:ed)?|toggle[d]?|set)|(?:change|switch|select)(?:ed|d)?_?(?:the_)?(?:language|lang|locale|currency|country)|(?:nyelv|penznem)_?(?:valt\w*|valaszt\w*)|(?:zmiana|wybor)_(?:jezyka|waluty|kraju)|sprache_gewechselt|sprachwechsel)(?:_event|_ga4)?$/,
  },
  recommend: { ga4: 'locale_change', params: ['language', 'currency'], required: [] },
} satisfies Conversion;

/** A link or button that is called as a language is, or carries the mark of one. */
function switches({ element, region, folded, label, form }: Control, page: PageView): boolean {
  if (region === 'consent' || form !== null || label.length > 25) return false;
  const code = CODE.test(label.trim()) || (folded.length <= 14 && page.tells(folded, LANGUAGES));
  if (!code && folded !== '') return false;
  if (element.matches('a[hreflang]') || element.querySelector(':scope > [lang]') !== null) return true;
  if (!code) return false;
  for (let at: Element | null = element, up = 0; at && up < 4; at = at.parentElement, up++)
    if (NAMED.test(`${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`.slice(0, 300))) return true;
  return false;
}
