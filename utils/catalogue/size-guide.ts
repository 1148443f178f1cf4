import type { Control, Conversion, PageView } from '../model/conversion';
import { joined } from './places/joined';
import { isFile } from './places/links';
import { SIZES } from './words/buying';
import { saysContent } from './words/events';

const LONGEST_LABEL = 40;

/** Opens the table of sizes or measurements of a product. */
export default {
  title: { en: 'Size guide opened', hu: 'Mérettáblázat megnyitása', pl: 'Otwarcie tabeli rozmiarów' },
  why: {
    en: 'Who looks up a size is about to buy, and a guide that is not used is paid for in returns.',
    hu: 'Aki méretet keres, venni készül; a nem használt mérettáblázat ára a visszaküldés.',
    pl: 'Kto sprawdza rozmiar, zaraz kupi, a nieużywana tabela kosztuje zwroty.',
  },
  tryIt: {
    en: 'Open the size guide beside the product.',
    hu: 'Nyissa meg a termék mellett a mérettáblázatot.',
    pl: 'Otwórz tabelę rozmiarów przy produkcie.',
  },
  kind: 'secondary-action',
  category: 'ecommerce',
  weight: 3,
  sites: ['shop'],
  pages: ['product', 'listing'],
  found: 'A button or link beside the product whose words name a size guide or measurements.',
  source: {
    name: 'btng.studio: micro-conversions explained',
    url: 'https://www.btng.studio/faq/articles/micro-conversions-explained',
  },
  find(page) {
    if (page.type !== 'product') return [];
    const controls = page.where(guides);
    return joined(
      controls,
      () => 'one',
      () => 0.85,
    );
  },
  done: [{ action: 'click' }],
  proves: {
    names: { ga4: ['size_guide_open', 'select_content'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:impression|error))(?:.*_)?(?:(?:open(?:ed)?_|view(?:ed)?_|click(?:ed)?_|show_)?(?:the_)?(?:size|sizing|fit|measurement)s?_?(?:guide|chart|table|help|finder|advisor)|merettablazat|meret_?(?:tablazat|utmutato|kalauz)|tabel[ae]_rozmiarow|przewodnik_(?:po_)?rozmiar\w*|grossen_?(?:tabelle|berater|ratgeber))(?:_(?:open(?:ed)?|view(?:ed)?|click(?:ed)?|shown|used|megnyit\w*|otwart\w*|otwarcie|geoffnet))?(?:_event|_ga4)?$|^otwarcie_tabeli_rozmiarow$/,
    when: (event) => saysContent(event, /siz|fit|measure|meret|rozmiar|grosse|spec/),
  },
  recommend: { ga4: 'size_guide_open', params: ['item_id', 'item_name'], required: [] },
} satisfies Conversion;

function guides(control: Control, page: PageView): boolean {
  const { region, folded } = control;
  if (!['main', 'dialog', 'aside'].includes(region) || folded.length > LONGEST_LABEL) return false;
  return !isFile(control) && page.says(control, SIZES);
}
