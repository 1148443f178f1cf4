import type { Address, Control, FormView, Phrases } from '../model/conversion';
import type { PageType } from '../model/offer';
import { fold } from './fold';
import { textOf } from './label';
import { later } from './later';
import type { Layout } from './layout';
import { pathEvidence } from './page-path';
import { saysAny } from './phrases';
import { plans } from './plans';
import { queryInParts } from './query';
import { patiently, type Work } from './slices';
import type { Structured } from './structured';
import { namesOf } from './tree';
import { visible } from './visible';
import {
  ACCOUNT_PAGE,
  CAREERS_PAGE,
  CART_PAGE,
  CHECKOUT_PAGE,
  CONTACT_PAGE,
  PRICING_PAGE,
  SEARCH_PAGE,
  SUPPORT_PAGE,
  THANKS,
} from './words/page';
import { CART } from './words/trade';

/** What the type of a page is told from. */
export interface PageEvidence {
  readonly document: Document;
  readonly url: Address;
  /** Whether `url` is the page's own rather than only its site's. */
  readonly exact: boolean;
  readonly structured: Structured;
  readonly layout: Layout;
  readonly forms: readonly FormView[];
  readonly controls: readonly Control[];
  /** Those of the controls for which `test` holds. */
  readonly where: (test: (control: Control) => boolean) => readonly Control[];
  readonly words: number;
}

type Add = (type: PageType, points: number) => void;

/** Least points for a type to be said at all. */
const ENOUGH = 0.3;
/** So many words are a sentence rather than a title. */
const SENTENCE = 5;
const TITLES: readonly (readonly [PageType, Phrases, number])[] = [
  ['thank-you', THANKS, 0.6],
  ['contact', CONTACT_PAGE, 0.5],
  ['cart', CART_PAGE, 0.5],
  ['checkout', CHECKOUT_PAGE, 0.45],
  ['account', ACCOUNT_PAGE, 0.5],
  ['search', SEARCH_PAGE, 0.7],
  ['pricing', PRICING_PAGE, 0.45],
  ['careers', CAREERS_PAGE, 0.5],
  ['support', SUPPORT_PAGE, 0.45],
];
const SCHEMA: readonly (readonly [RegExp, PageType, number])[] = [
  [/^(?:\w*Article|BlogPosting|LiveBlogPosting|Report|Recipe|Review|HowTo)$/, 'article', 0.6],
  [/^(?:CollectionPage|ItemList)$/, 'listing', 0.35],
  // A business lists its services so on every page.
  [/^OfferCatalog$/, 'listing', 0.2],
  [/^SearchResultsPage$/, 'search', 0.7],
  [/^ContactPage$/, 'contact', 0.7],
  [/^CheckoutPage$/, 'checkout', 0.8],
  // Pages that sell answer questions too.
  [/^FAQPage$/, 'support', 0.25],
  [/^JobPosting$/, 'careers', 0.7],
];
/** Class names that shop and blog systems put on the body. */
const BODY: readonly (readonly [RegExp, PageType, number])[] = [
  [
    /(?:^|\s)(?:single-product|catalog-product-view|template-product|product-page|page-product|product-details?)(?:\s|$)/i,
    'product',
    0.7,
  ],
  [
    /(?:^|\s)(?:single-post|single-format-standard|post-template|article-page|page-article|template-article)(?:\s|$)/i,
    'article',
    0.6,
  ],
  [/(?:^|\s)(?:woocommerce-cart|checkout-cart-index|template-cart|page-cart|cart-page)(?:\s|$)/i, 'cart', 0.9],
  [/(?:^|\s)(?:woocommerce-checkout|checkout-index-index|checkout-onepage-index|page-checkout)(?:\s|$)/i, 'checkout', 0.8],
  [/(?:^|\s)(?:woocommerce-order-received|checkout-onepage-success|checkout-success)(?:\s|$)/i, 'thank-you', 1.5],
  [/(?:^|\s)(?:woocommerce-account|customer-account\S*|template-customers\S*)(?:\s|$)/i, 'account', 0.8],
  [
    /(?:^|\s)(?:tax-product_cat|post-type-archive(?:-\S+)?|catalog-category-view|template-collection|archive|category|woocommerce-shop)(?:\s|$)/i,
    'listing',
    0.6,
  ],
  [/(?:^|\s)(?:search-results|catalogsearch-result-index|template-search)(?:\s|$)/i, 'search', 0.8],
  [/(?:^|\s)(?:home|front-page|cms-index-index|cms-home|template-index|homepage|page-home)(?:\s|$)/i, 'home', 0.6],
  [/(?:^|[\s_-])(?:index|homepage|frontpage)(?:$|\s)/i, 'home', 0.35],
  [/(?:^|[\s_-])(?:contact|kontakt|kapcsolat|contacto|contatti)(?:$|[\s_-])/i, 'contact', 0.5],
  [/(?:^|\s)(?:product[-_]?)?detail(?:\s|$)/i, 'product', 0.3],
];

/** What kind of page it is, and how sure that is. */
export function* typeOf(page: PageEvidence): Work<{ type: PageType; confidence: number }> {
  const points = new Map<PageType, number>();
  const add: Add = (type, more) => points.set(type, (points.get(type) ?? 0) + more);
  if (page.exact) for (const [type, more] of pathEvidence(page.url)) add(type, more);
  fromData(page, add);
  yield;
  fromTitles(page, add);
  yield;
  const carts = yield* patiently(() => page.where(saysCart));
  yield;
  yield* fromContent(page, carts, add);
  const [best, second] = [...points].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < ENOUGH) return { type: asksForSomething(page) ? 'landing' : 'other', confidence: 0.3 };
  const lead = best[1] - (second?.[1] ?? 0);
  return { type: best[0], confidence: Math.min(0.98, 0.4 + 0.3 * best[1] + 0.3 * lead) };
}

function fromData({ document, structured }: PageEvidence, add: Add): void {
  const { types, og } = structured;
  const products = (types.get('Product') ?? 0) + (types.get('ProductGroup') ?? 0) + (types.get('IndividualProduct') ?? 0);
  if (products === 1) add('product', 0.7);
  else if (products > 1) add(types.has('ItemList') ? 'listing' : 'product', 0.35);
  const said = new Set<PageType>();
  for (const [type, count] of types) {
    for (const [pattern, kind, more] of SCHEMA) {
      // Many articles on one page are a list of them.
      if (!pattern.test(type) || said.has(kind) || (kind === 'article' && count > 2)) continue;
      said.add(kind);
      add(kind, more);
    }
  }
  if (/^(?:og:)?product(?:\.item)?$/.test(og)) add('product', 0.5);
  if (og === 'article') add('article', 0.25);
  const classes = document.body ? namesOf(document.body) : '';
  for (const [pattern, type, more] of BODY) if (pattern.test(classes)) add(type, more);
}

function fromTitles({ document, url, exact, layout }: PageEvidence, add: Add): void {
  const title = fold(document.title, 200);
  const start = title.split(/ [-–—|·:»•] |: /)[0] ?? title;
  const headings = [...document.querySelectorAll('h1, h2')].slice(0, 6).filter((heading) => visible(heading, layout));
  const all = headings.map((heading) => ({ level: heading.localName, text: fold(textOf(heading, 120)) }));
  const texts = all.filter(({ text }) => text !== '');
  const main = texts.some(({ level }) => level === 'h1') ? texts.filter(({ level }) => level === 'h1') : texts.slice(0, 1);
  // On a page of few parts a heading of the second rank may be its title; on a long page it is a part.
  const few = document.querySelectorAll('h2').length <= 4;
  const others = few ? texts.filter((heading) => !main.includes(heading)) : [];
  const root = exact && url.pathname === '/' ? 0.25 : 0.7;
  for (const [type, phrases, points] of TITLES) {
    const share =
      Math.max(...main.map(({ text }) => said(text, phrases)), 0) ||
      (others.some(({ text }) => text.length <= 20 && said(text, phrases) > 0) ? 0.7 : 0);
    if (share > 0) add(type, points * share);
    const inTitle = said(start, phrases);
    if (inTitle > 0) add(type, points * root * inTitle);
  }
}

/** How much a heading is about a phrase that it contains: a long heading only mentions it. */
function said(text: string, phrases: Phrases): number {
  if (text.length >= 60 || !saysAny(text, phrases)) return 0;
  if (text.length > 32) return 0.5;
  return text.split(' ').length < SENTENCE || saysAny(text, ofWords(phrases)) ? 1 : 0.5;
}

/** Those of the phrases that are more than a word: a single one (`We can help you`) means little in a sentence. */
function ofWords(phrases: Phrases): Phrases {
  const known = longer.get(phrases);
  if (known) return known;
  const entries = Object.entries(phrases).map(([language, all]) => [language, all.filter((phrase) => phrase.includes(' '))]);
  const made: Phrases = Object.fromEntries(entries);
  longer.set(phrases, made);
  return made;
}

const longer = new WeakMap<Phrases, Phrases>();

function* fromContent({ document, forms, words, structured }: PageEvidence, carts: readonly Control[], add: Add): Work<void> {
  const has = (purpose: FormView['purpose']) => forms.some((form) => form.purpose === purpose && form.confidence >= 0.6);
  const products = new Set(carts.filter(({ region }) => region === 'main' || region === 'dialog').map(({ element }) => element));
  if (products.size === 1 || (products.size > 0 && products.size < 4 && has('cart'))) add('product', 0.4);
  else if (has('cart') && products.size === 0 && document.querySelector('h1')) add('product', 0.3);
  if (products.size > 1 && carts.filter(({ region }) => region === 'dialog').length === 1) add('product', 0.6);
  if (products.size >= 4) add('listing', products.size >= 6 ? 0.5 : 0.3);
  if (document.querySelector('[itemprop="price"], [property="product:price:amount"], [property="og:price:amount"]'))
    add('product', 0.2);
  if (has('order')) add('checkout', 0.5);
  if (has('application')) add('careers', 0.35);
  yield;
  const prices = yield* plans(document);
  yield;
  if (prices >= 2) add('pricing', prices >= 3 ? 0.5 : 0.35);
  if (has('registration') || has('login')) add('account', words < 150 ? 0.25 : 0.1);
  if (has('contact') || has('quote')) add(words < 200 ? 'contact' : 'landing', 0.2);
  if (!structured.types.has('Product') && (yield* cards(document)) >= 6) add('listing', 0.35);
  yield;
  // Texts on tiles are no article.
  if (products.size >= 4) return;
  if (words >= 300) add('article', words >= 600 ? 0.35 : 0.25);
  if (document.querySelector('article h1, [itemprop="articleBody"]') && words >= 120) add('article', 0.3);
  else if (document.querySelector('article') && words >= 150) add('article', 0.1);
  if (document.querySelector('meta[property="article:published_time"], [itemprop="datePublished"]') && words >= 100)
    add('article', 0.3);
}

function saysCart({ folded, role, href }: Control): boolean {
  return (role === 'button' || href !== null) && folded.length <= 80 && saysAny(folded, cartAction());
}

/** A page of no other kind that has a form for leads or a large button was made to be landed on. */
function asksForSomething({ forms, controls }: PageEvidence): boolean {
  const leads = forms.some(
    ({ purpose, confidence }) => ['contact', 'quote', 'newsletter', 'order'].includes(purpose) && confidence >= 0.6,
  );
  return leads || controls.some(({ prominence, region }) => prominence >= 0.6 && region === 'main');
}

/** Of the words for the cart only those that put something in it. */
const cartAction = later(() => ({
  all: Object.values(CART)
    .flat()
    .filter((phrase) => phrase.includes(' ') || phrase.startsWith('加') || phrase === 'kosarba'),
}));

const CARDS = [
  '[class*="product-card"], [class*="product-item"], li.product',
  '[class*="product_item"], [class*="product__card"], .product-miniature',
];

function* cards(document: Document): Work<number> {
  return (yield* queryInParts(document, CARDS)).length;
}
