import type { Conversion, Find } from '../model/conversion';
import type { PageType } from '../model/offer';
import { type ProductList, productLists } from './places/lists';

const MOST = 4;
const MOST_COPIES = 60;
const ELSEWHERE: readonly PageType[] = ['cart', 'checkout', 'thank-you', 'pricing'];

/** A product was chosen from a list. A list is one offer: a click on any of its products is using it. */
export default {
  title: { en: 'Product click in a list', hu: 'Kattintás a listában egy termékre', pl: 'Kliknięcie produktu na liście' },
  why: {
    en: 'It shows which products a list sells, and from which list a sale came.',
    hu: 'Megmutatja, melyik terméket adja el a lista, és melyik listából indult egy vásárlás.',
    pl: 'Pokazuje, które produkty lista sprzedaje i z której listy pochodzi sprzedaż.',
  },
  tryIt: {
    en: 'Click a product in the list.',
    hu: 'Kattintson a lista egyik termékére.',
    pl: 'Kliknij produkt na liście.',
  },
  kind: 'process-milestone',
  category: 'ecommerce',
  weight: 3,
  sites: ['shop'],
  pages: ['listing', 'search', 'home', 'landing', 'product'],
  found: 'The link of a product card in a list of four or more; the links of all its cards are one offer.',
  source: {
    name: 'Google Analytics: recommended events',
    url: 'https://developers.google.com/analytics/devguides/collection/ga4/reference/events#select_item',
  },
  find: (page) => (ELSEWHERE.includes(page.type) ? [] : productLists(page).slice(0, MOST).flatMap(asOffer)),
  done: [{ action: 'click' }],
  proves: {
    names: { ga4: ['select_item'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:view|impression|cart|wish|compare|remove|add_to|image|video|review))(?:.*_)?(?:select_(?:item|product)|(?:product|item|product_card|product_tile|tile)_?(?:click(?:ed|s)?|select(?:ed)?)|click(?:ed)?_(?:on_)?(?:product|item|product_card)|termek(?:kartya)?_?(?:re_?)?kattint\w*|termek_kivalaszt\w*|klik(?:niecie)?_(?:w_|na_)?produkt\w*|(?:wybor|wybranie)_produktu|produkt_?(?:klick|geklickt|angeklickt))(?:_eec|_event|_ga4|_list)?$/,
  },
  recommend: { ga4: 'select_item', params: ['item_list_id', 'item_list_name', 'items'], required: ['items'] },
} satisfies Conversion;

/** The first link of a list that says something, with all others as its copies. */
function asOffer({ links, cards }: ProductList): Find[] {
  const first = links.find(({ label }) => label !== '') ?? links[0];
  if (!first) return [];
  const copies = links.filter((link) => link !== first).map(({ element }) => element);
  return [
    {
      element: first.element,
      label: first.label,
      copies: copies.slice(0, MOST_COPIES),
      confidence: cards.length >= 6 ? 0.85 : 0.75,
    },
  ];
}
