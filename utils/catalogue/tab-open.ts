import type { Control, Conversion } from '../model/conversion';
import { joined } from './places/joined';
import { saysContent } from './words/events';

const LEAST = 2;
const TABS =
  '[role="tab"], [data-toggle="tab"], [data-bs-toggle="tab"], .tabs a[href^="#"], .nav-tabs a[href^="#"], [class*="tabs"] > li > a[href^="#"], [class*="tab-"][data-tab]';
const PAGES: readonly string[] = ['product', 'pricing', 'landing'];

/** Another part of the page was opened by its tab. The tabs of a page are one offer. */
export default {
  title: { en: 'Tab opened', hu: 'Lapfül megnyitása', pl: 'Otwarcie karty' },
  why: {
    en: 'Hidden parts that everybody opens should not be hidden; those that nobody opens can go.',
    hu: 'Amit mindenki megnyit, azt kár elrejteni; amit senki, az el is hagyható.',
    pl: 'Tego, co otwierają wszyscy, nie warto ukrywać; to, czego nikt, można usunąć.',
  },
  tryIt: {
    en: 'Press one of the tabs, such as the specification.',
    hu: 'Nyomja meg az egyik fület, például a műszaki adatokat.',
    pl: 'Naciśnij jedną z kart, na przykład specyfikację.',
  },
  kind: 'secondary-action',
  category: 'content',
  weight: 1,
  sites: ['shop', 'saas'],
  pages: ['product', 'pricing', 'landing'],
  found: 'Two tabs or more in the main part of a product, pricing or landing page.',
  source: { name: 'RoastMyPage: micro-conversion', url: 'https://roastmypage.pro/glossary/micro-conversion' },
  find(page) {
    if (!PAGES.includes(page.type)) return [];
    const tabs = page.where(isTab);
    if (tabs.length < LEAST) return [];
    return joined(
      tabs,
      () => 'one',
      () => 0.8,
    );
  },
  done: [{ action: 'click' }],
  proves: {
    names: { ga4: ['tab_open', 'select_content'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:impression|error|table|tablet|browser|new_tab|visib|hidden))(?:.*_)?(?:(?:product_)?tab_?(?:open(?:ed)?|click(?:ed)?|select(?:ed)?|switch(?:ed)?|change[d]?|view(?:ed)?)|(?:open|click|select|switch|change|view)(?:ed)?_?(?:on_)?(?:the_)?(?:product_)?tab|(?:view|open)_(?:specs?|specifications?|product_details)|(?:specs?|specifications?)_(?:view|open|click)(?:ed)?|(?:lap)?ful_?(?:megnyit\w*|valt\w*|kattint\w*)|(?:otwarcie|klikniecie)_(?:karty|zakladki)|tab_gewechselt)(?:_event|_ga4)?$/,
    when: (event) => saysContent(event, /^tab|spec|ful|zakladk|karta/),
  },
  recommend: { ga4: 'select_content', params: ['content_type', 'content_id'], required: [] },
} satisfies Conversion;

function isTab({ element, region, folded, form, href }: Control): boolean {
  if (region !== 'main' || form !== null || folded.length < 2 || folded.length > 50) return false;
  return (href === null || href.hash !== '') && element.matches(TABS);
}
