import type { Control, PageView } from '../../model/conversion';
import { isInternal } from './links';

/** Products side by side, each on a card with its price or a shop system's own mark. */
export interface ProductList {
  readonly box: Element;
  readonly cards: readonly Element[];
  /** Links that lead to the products: the picture and the name of a card lead to the same. */
  readonly links: readonly Control[];
}

/** So many prices side by side are a list; of what a shop system marks as products fewer are. */
const LEAST = 4;
const LEAST_MARKED = 3;
const MOST_UP = 8;
const LONGEST_CARD = 1500;
const PRICE =
  /(?:[€$£¥₴₽₺]|(?<!\p{L})(?:HUF|EUR|USD|GBP|PLN|CZK|RON|CHF))\s?\d|\d\s?(?:[€$£¥₴₽₺]|(?:ft|huf|eur|usd|gbp|pln|zł|kč|czk|lei|ron|chf|kr)(?!\p{L})|,-)/iu;
const PRICES = new RegExp(PRICE.source, 'giu');
/** A price for a time is a plan's, not a product's. */
const PERIOD =
  /(?:\/|per|a|za|pro|par|al|pe)\s?(?:month|mo\b|year|yr\b|user|hó|hónap|havi|év|miesiąc|mies|rok|monat|jahr|měsíc|mesiac|lună|mois|an\b|mes\b|mese|anno)|havonta|miesięcznie|monatlich|měsíčně|mesačne/iu;
const MARKED =
  '[itemtype*="schema.org/Product"], [data-product-id], [data-product_id], [data-productid], .product, [class*="product-card"], [class*="product__card"], [class*="product-item"], [class*="product_item"], [class*="product-tile"], [class*="product-miniature"]';
const PRICED = '[itemprop="price"], [class*="price"], [class*="Price"], [data-price]';

const known = new WeakMap<PageView, ProductList[]>();

/** How many controls are looked at between two looks at the clock. */
const STRIDE = 64;

/** A search that is under way. */
interface Search {
  next: number;
  readonly lists: Map<Element, Draft>;
  readonly peers: (element: Element) => Place | null;
}

const searches = new WeakMap<PageView, Search>();

/** Every list of four products or more in the page's main part, the largest first. */
export function productLists(page: PageView): ProductList[] {
  const before = known.get(page);
  if (before) return before;
  // Reading the cards takes its time: here it is done in small parts, and what follows finds it remembered.
  page.where(reads);
  const search = searches.get(page) ?? { next: 0, lists: new Map<Element, Draft>(), peers: peerFinder(page) };
  searches.set(page, search);
  const { lists, peers } = search;
  while (search.next < page.controls.length) {
    const control = page.controls[search.next];
    if (control?.region === 'main') enlist(control, peers(control.element), lists, page);
    search.next += 1;
    if (search.next % STRIDE === 0) page.pause();
  }
  const found = [...lists]
    .map(([box, { cards, links }]) => ({ box, cards: [...cards], links }))
    .filter(({ links }) => links.length === 0 || new Set(links.map(({ href }) => href?.pathname)).size >= 2)
    .sort((a, b) => b.cards.length - a.cards.length);
  known.set(page, found);
  return found;
}

function enlist(link: Control, place: Place | null, lists: Map<Element, Draft>, page: PageView): void {
  if (!place) return;
  const list = lists.get(place.box) ?? newList(place);
  lists.set(place.box, list);
  if (link.role !== 'link' || !isInternal(link, page)) return;
  // A card's first link leads to its product, and so does every other link to the same address.
  const path = link.href?.pathname;
  if (list.targets.has(place.card) && list.targets.get(place.card) !== path) return;
  for (let at: Element | null = link.element; at && at !== place.box; at = at.parentElement)
    if (!list.targets.has(at)) list.targets.set(at, path);
  list.links.push(link);
}

function reads({ element, region }: Control, page: PageView): boolean {
  if (region !== 'main') return false;
  for (let at: Element | null = element, up = 0; at?.parentElement && up < MOST_UP && !isWhole(at); at = at.parentElement, up++)
    if (page.inside(looksLikeProduct, at)) break;
  return true;
}

function isWhole({ localName }: Element): boolean {
  return localName === 'body' || localName === 'main';
}

interface Draft {
  readonly cards: Set<Element>;
  readonly links: Control[];
  /** The address of the first link inside an element. */
  readonly targets: Map<Element, string | undefined>;
}

function newList({ cards }: Place): Draft {
  return { cards: new Set(cards), links: [], targets: new Map() };
}

interface Place {
  readonly box: Element;
  readonly card: Element;
  readonly cards: readonly Element[];
}

function peerFinder(page: PageView): (element: Element) => Place | null {
  const rows = new WeakMap<Element, { box: Element; cards: readonly Element[] } | null>();
  const isProduct = (element: Element) => page.inside(looksLikeProduct, element);
  const childrenOf = (parent: Element, tag: string) =>
    [...parent.children].slice(0, 300).filter((child) => child.localName === tag && isProduct(child));
  const rowOf = (parent: Element, tag: string) => {
    const before = rows.get(parent);
    if (before !== undefined) return before;
    const own = childrenOf(parent, tag);
    // Cards in rows of two or three: the list is what holds the rows.
    const outer = parent.parentElement;
    const wide = own.length >= 2 && own.length < LEAST && !enough(own) && outer ? rowsIn(outer, parent.localName, tag) : own;
    const row = enough(wide) ? { box: wide === own ? parent : (outer ?? parent), cards: wide } : null;
    rows.set(parent, row);
    return row;
  };
  const rowsIn = (outer: Element, rowTag: string, tag: string) =>
    [...outer.children].slice(0, 100).flatMap((row) => (row.localName === rowTag ? childrenOf(row, tag) : []));

  return (element) => {
    for (let at: Element | null = element, up = 0; at?.parentElement && up < MOST_UP; at = at.parentElement, up++) {
      const parent: Element = at.parentElement;
      if (isWhole(at)) return null;
      if (!isProduct(at)) continue;
      const row = rowOf(parent, at.localName);
      if (row) return { box: row.box, card: at, cards: row.cards };
    }
    return null;
  };
}

function enough(cards: readonly Element[]): boolean {
  return cards.length >= LEAST || (cards.length >= LEAST_MARKED && cards.every((card) => card.matches(MARKED)));
}

function looksLikeProduct(element: Element): boolean {
  const text = element.textContent ?? '';
  if (text.length > LONGEST_CARD || (element.localName !== 'a' && !element.querySelector('a[href], button'))) return false;
  if (PERIOD.test(text)) return false;
  if (PRICE.test(text)) {
    // Nothing but a price is an amount to choose.
    if (/\p{L}/u.test(text.replaceAll(PRICES, '')) || element.querySelector('img')) return true;
  } else if (/\d/.test(element.querySelector(PRICED)?.textContent ?? '')) return true;
  return element.matches(MARKED) || element.querySelector(MARKED) !== null;
}
