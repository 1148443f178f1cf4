import type { Control, Conversion, PageView } from '../model/conversion';
import { joined } from './places/joined';
import { isOutbound } from './places/links';
import { isShop } from './places/shop';
import { WISHLIST } from './words/buying';

const ADDS =
  /add[-_]?to[-_]?wish|wish-?list(?:_action)?[/=](?:index\/)?add|wishlist\/(?:index\/)?add|add_to_wishlist|favou?rites?\/add|merkzettel\/(?:add|hinzu)|ulubione\/dodaj|kedvencek\/hozzaad/i;
const NAMED =
  /(?:^|[\s_-])(?:add-?to-?wish-?list|add_to_wishlist|addtowishlist\w*|wishlist-?(?:btn|button|add|toggle|icon|product)\w*|btn-?wishlist|link-wishlist|yith-wcwl\S*|tinvwl\S*|add-?to-?fav\w*|favou?rite-?(?:btn|button|toggle)|swym-button|merkzettel|wishlist)(?:$|[\s_-])/i;
const REGIONS: readonly Control['region'][] = ['main', 'dialog', 'aside'];

/** Puts a product on a list for later. The hearts of one list of products are one offer. */
export default {
  title: { en: 'Add to wishlist', hu: 'Kívánságlistára tétel', pl: 'Dodanie do ulubionych' },
  why: {
    en: 'It says what somebody would buy later: a reason to write when the price drops.',
    hu: 'Megmutatja, mit venne meg később: van miért írni neki, ha csökken az ár.',
    pl: 'Mówi, co ktoś kupi później: jest powód, by napisać, gdy cena spadnie.',
  },
  tryIt: {
    en: 'Press the heart or the wishlist button of a product.',
    hu: 'Nyomja meg egy termék szív ikonját vagy kívánságlista gombját.',
    pl: 'Naciśnij serce lub przycisk listy życzeń przy produkcie.',
  },
  kind: 'secondary-action',
  category: 'ecommerce',
  weight: 5,
  sites: ['shop'],
  pages: ['product', 'listing', 'search', 'home', 'landing', 'cart'],
  found: 'A button or link in a shop’s main part that puts a product on a wishlist, by its words, its address or its name.',
  source: {
    name: 'Google Analytics: recommended events',
    url: 'https://developers.google.com/analytics/devguides/collection/ga4/reference/events#add_to_wishlist',
  },
  find(page) {
    if (page.type === 'article' || page.type === 'thank-you' || page.type === 'checkout') return [];
    const controls = page.where(adds);
    return controls.length > 0 && isShop(page)
      ? joined(
          controls,
          () => 'one',
          (control) => (page.says(control, WISHLIST) ? 0.9 : 0.8),
        )
      : [];
  },
  done: [{ action: 'click' }],
  proves: {
    names: { ga4: ['add_to_wishlist'], meta: ['AddToWishlist'], 'google-ads': ['add_to_wishlist'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:remove|view|delete|error|share|open))(?:.*_)?(?:add(?:ed|ing)?_?(?:(?:product|item)_?)?to_?(?:the_|my_)?(?:wish_?list|favou?rites?|saved_items)|product_added_to_wishlist|(?:wish_?list|favou?rites?)_(?:add(?:ed)?|click(?:ed)?|toggle)|save(?:d)?_for_later|favou?rited|(?:kivansaglista|kedvencek)\w*_?(?:hozzaad\w*|tetel|ad\w*)?|kedvencekhez(?:_\w+)?|(?:dodaj|dodanie|dodano)_do_(?:ulubionych|listy_zyczen|schowka|przechowalni)|(?:zum|auf_(?:den|die))_(?:merkzettel|wunschliste)(?:_\w+)?|merkzettel_hinzugefugt|pridat_(?:do|k)_oblibenym?(?:ch)?)(?:_click(?:ed)?|_event|_eec|_ga4|_button)?$/,
  },
  recommend: {
    ga4: 'add_to_wishlist',
    params: ['currency', 'value', 'items'],
    required: ['currency', 'value', 'items'],
    meta: 'AddToWishlist',
  },
} satisfies Conversion;

function adds(control: Control, page: PageView): boolean {
  const { element, href, folded, region } = control;
  if (!REGIONS.includes(region) || folded.length > 50 || isOutbound(control, page)) return false;
  if (ADDS.test(href?.href.slice(0, 500) ?? '')) return true;
  // A link without such an address leads to the list instead of adding to it.
  if (href && href.hash === '') return NAMED.test(namesOf(element)) && page.says(control, WISHLIST);
  return NAMED.test(namesOf(element)) || page.says(control, WISHLIST);
}

function namesOf(element: Element): string {
  return ['class', 'id', 'data-action', 'data-role', 'onclick', 'name']
    .map((name) => element.getAttribute(name)?.slice(0, 300) ?? '')
    .join(' ');
}
