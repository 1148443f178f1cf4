import type { Control, Conversion, PageView } from '../model/conversion';
import type { PageType } from '../model/offer';
import { titleOf } from './places/forms';
import { productLists } from './places/lists';
import { addsByName } from './places/products';
import { ADD_TO_CART } from './words/shop';

/** Pages of another purpose may show products too: a list there is an aside. */
const ELSEWHERE: readonly PageType[] = [
  'product',
  'cart',
  'checkout',
  'thank-you',
  'account',
  'pricing',
  'article',
  'careers',
  'contact',
];

/** A list of products was seen: the page as a whole offers it, however many lists it has. */
export default {
  title: { en: 'Product list view', hu: 'Terméklista megtekintése', pl: 'Wyświetlenie listy produktów' },
  why: {
    en: 'Set against the clicks it shows which categories sell and which are only passed through.',
    hu: 'A kattintásokkal összevetve megmutatja, melyik kategória ad el, és melyiken csak átmennek.',
    pl: 'Zestawione z kliknięciami pokazuje, które kategorie sprzedają, a przez które tylko się przechodzi.',
  },
  tryIt: {
    en: 'Open the category page and wait a few seconds.',
    hu: 'Nyissa meg a kategóriaoldalt, és várjon néhány másodpercet.',
    pl: 'Otwórz stronę kategorii i poczekaj kilka sekund.',
  },
  kind: 'process-milestone',
  category: 'ecommerce',
  weight: 3,
  sites: ['shop'],
  pages: ['listing', 'search', 'home', 'landing'],
  found:
    'A page that shows four product cards or more, or a listing with something to put in the cart; no product, cart or article page.',
  source: {
    name: 'Google Analytics: recommended events',
    url: 'https://developers.google.com/analytics/devguides/collection/ga4/reference/events#view_item_list',
  },
  find(page) {
    if (ELSEWHERE.includes(page.type)) return [];
    const sure = page.type === 'listing' || page.type === 'search';
    // A category may hold a single product.
    const sells = sure && page.where(adds).length > 0;
    if (!sells && productLists(page).length === 0) return [];
    return [{ element: null, label: titleOf(page), confidence: sure ? 0.9 : 0.75 }];
  },
  done: [{ action: 'view' }],
  proves: {
    names: { ga4: ['view_item_list'], 'google-ads': ['view_item_list'], meta: ['ViewCategory'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:click|wish|cart|promo|order))(?:.*_)?(?:view(?:ed)?_(?:item|product|category)_?lists?|view(?:ed)?_(?:category|collection|items|products)|(?:product|item|category|collection)_?list_?(?:page_?)?(?:view(?:ed|s)?|impressions?|seen)|(?:category|collection|listing)_(?:page_)?view(?:ed)?|product_impressions?|impressions?_products?|termeklista(?:_megtekint\w*)?|kategoria_?(?:oldal_?)?megtekint\w*|(?:wyswietlenie|odslona|widok)_(?:listy(?:_produktow)?|kategorii)|(?:kategorie|produktliste|produktlisten)_?(?:seite_)?(?:angesehen|ansicht|aufruf))(?:_eec|_event|_ga4|_page)?$/,
  },
  recommend: {
    ga4: 'view_item_list',
    params: ['item_list_id', 'item_list_name', 'items'],
    required: ['items'],
    ads: 'PAGE_VIEW',
  },
} satisfies Conversion;

function adds(control: Control, page: PageView): boolean {
  return control.region === 'main' && (page.says(control, ADD_TO_CART) || addsByName(control.element));
}
