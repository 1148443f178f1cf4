import type { Control, Conversion, PageView } from '../model/conversion';
import { byTarget, withoutCopies } from './places/copies';
import { isFile, isInternal } from './places/links';
import { snake, textOf } from './words/events';
import { MACHINERY } from './words/machinery';

const MOST_IN_MENU = 8;
const MOST_IN_TEXT = 3;
const STANDS_OUT = 0.45;

/** Key links inside the site: the main menu, and the few links of the content that stand out. Not every link. */
export default {
  title: { en: 'Internal link click', hu: 'Belső link kattintása', pl: 'Kliknięcie linku wewnętrznego' },
  why: {
    en: 'It shows which way visitors go on from the page, and which menu items nobody needs.',
    hu: 'Megmutatja, merre mennek tovább a látogatók, és mely menüpontok feleslegesek.',
    pl: 'Pokazuje, dokąd idą dalej odwiedzający i które pozycje menu są zbędne.',
  },
  tryIt: {
    en: 'Click a link of the main menu.',
    hu: 'Kattintson a főmenü egyik elemére.',
    pl: 'Kliknij pozycję głównego menu.',
  },
  kind: 'secondary-action',
  category: 'content',
  weight: 2,
  sites: ['lead-generation', 'content', 'saas', 'local', 'non-profit'],
  found: 'A link to another page of the site in the page’s main content, where it leads on.',
  source: {
    name: 'Google Analytics: recommended events',
    url: 'https://developers.google.com/analytics/devguides/collection/ga4/reference/events#select_content',
  },
  find(page) {
    if (page.type === 'checkout') return [];
    const links = withoutCopies(page.where(isKey), byTarget);
    const menu = links.filter(({ region }) => region === 'nav').slice(0, MOST_IN_MENU);
    const text = links.filter(({ region }) => region === 'main').slice(0, MOST_IN_TEXT);
    return [...menu, ...text].map(({ element, label, region }) => ({ element, label, confidence: region === 'nav' ? 0.7 : 0.6 }));
  },
  done: [{ action: 'click' }],
  proves: {
    general: true,
    names: { ga4: ['select_content'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:outbound|outgoing|external|exit|view|impression|download))(?:(?:.*_)?(?:(?:internal_)?link_?click(?:ed|s)?|click(?:ed|s)?(?:_on)?_?(?:internal_)?(?:link|menu|nav(?:igation)?)|(?:nav(?:igation)?|menu|menu_item|header|navbar|breadcrumb)_?(?:link_?)?click(?:ed|s)?|internal_link|navigation|(?:link|menu(?:pont)?)_?(?:re_)?kattint\w*|belso_link|klik(?:niecie)?(?:_w|_na)?_(?:link\w*|menu)|link_wewnetrzny|(?:link|menu)_klick|interner_link|select_content)(?:_event|_\d{1,2})?|click)$/,
    when(event) {
      const name = snake(event.event);
      if (name === 'select_content')
        return !/^(?:cta|product|item|gallery|faq|tab|filter|variant|size_guide|compare|reviews?|plan)$/.test(
          textOf(event, 'content_type'),
        );
      if (textOf(event, 'outbound') === 'true') return false;
      return !/^(?:tel|mailto|sms)_/.test(textOf(event, 'link_url'));
    },
  },
  recommend: { ga4: 'select_content', params: ['content_type', 'content_id', 'link_url', 'link_text'], required: [] },
} satisfies Conversion;

function isKey(control: Control, page: PageView): boolean {
  const { region, folded, prominence, element } = control;
  if (region !== 'nav' && (region !== 'main' || prominence < STANDS_OUT)) return false;
  if (folded.length < 2 || folded.length > 60 || page.says(control, MACHINERY)) return false;
  return (
    isInternal(control, page) && !isFile(control) && !element.matches('[hreflang], [lang], [rel~="nofollow"][href*="login"]')
  );
}
