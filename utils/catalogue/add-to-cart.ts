import type { Control, Conversion, PageView } from '../model/conversion';
import { joined } from './places/joined';
import { isFile, isOutbound, registrable } from './places/links';
import { addsByName, addsByPicture, productContext } from './places/products';
import { ADD_TO_CART, BUY, NOT_ADDING } from './words/shop';

const MOST = 12;
const LONGEST_LABEL = 60;
const CART_ADDRESS =
  /add[-_]?to[-_]?(?:cart|basket|bag)|[?&](?:add|buy|addtocart)=|\/(?:cart|kosar|kosik|koszyk|basket|warenkorb)\/(?:add|hozzaad|dodaj|pridat)/i;

/** A button that puts a product in the cart. A sticky copy of the same button is the same offer; so are the buttons of all cards in a list. */
export default {
  title: { en: 'Add to cart', hu: 'Kosárba helyezés', pl: 'Dodanie do koszyka' },
  why: {
    en: 'It is the clearest sign of buying intent before checkout, and cart abandoners cannot be reached without it.',
    hu: 'A pénztár előtt ez a vásárlási szándék legbiztosabb jele, és nélküle nem érhetők el a kosárelhagyók.',
    pl: 'To najpewniejszy sygnał zamiaru zakupu przed kasą, a bez niego nie dotrzesz do porzucających koszyk.',
  },
  tryIt: {
    en: 'Press the button that puts the product in the cart.',
    hu: 'Nyomja meg a gombot, amely a terméket a kosárba teszi.',
    pl: 'Naciśnij przycisk, który dodaje produkt do koszyka.',
  },
  kind: 'process-milestone',
  category: 'ecommerce',
  weight: 8,
  sites: ['shop'],
  found:
    'A button, link or form that puts a product in the cart, by its words, its form’s address, or what the shop system calls it.',
  source: {
    name: 'Google Analytics: recommended events',
    url: 'https://developers.google.com/analytics/devguides/collection/ga4/reference/events#add_to_cart',
  },
  find(page) {
    const worded = page.where(addsHere);
    const controls = worded.length > 0 ? worded : formButtons(page);
    const confidence = (control: Control) => (page.says(control, ADD_TO_CART) ? 0.95 : 0.7);
    return joined(controls, (control) => productContext(control, page), confidence)
      .slice(0, MOST)
      .map((find) => ({ ...find, label: find.label || 'Cart' }));
  },
  done: [{ action: 'click', outcome: 'success' }],
  proves: {
    names: {
      ga4: ['add_to_cart'],
      'google-ads': ['add_to_cart'],
      meta: ['AddToCart'],
      matomo: ['add_to_cart', 'ecommerce_cart_update', 'cart_update'],
    },
    lexicon:
      /^(?!gtm_)(?!.*(?:remove|error|fail|impression|wish|list_view|view_cart))(?:.*_)?(?:add(?:ed|ing)?_?(?:(?:product|item|items|products)_?)?(?:in|to)_?(?:the_|my_|your_)?(?:shopping_)?(?:cart|bag|basket|trolley)|atc|(?:cart|basket|bag)_add(?:ed|_item|_product)?|product_added(?:_to_(?:cart|bag|basket))?|quick_add|ajax_add|a?_?kosar(?:ba|hoz)_?\w*|kosarhoz_ad\w*|(?:dodaj|dodano|dodanie|dodanie_produktu|produkt_dodany|wrzuc|dodanie_towaru)_do_koszyka|do_koszyka|(?:in_den_)?warenkorb_?(?:hinzu\w*|gelegt|legen|button)?|(?:in|zum)_(?:den_)?warenkorb_?\w*|(?:pridat|vlozit|pridano)_do_kosik[ua])(?:_click(?:ed)?|_button|_btn|_event|_eec|_ga4|_success)?$/,
  },
  recommend: {
    ga4: 'add_to_cart',
    params: ['currency', 'value', 'items'],
    required: ['currency', 'value', 'items'],
    meta: 'AddToCart',
    ads: 'ADD_TO_CART',
  },
} satisfies Conversion;

function addsHere(control: Control, page: PageView): boolean {
  return canAdd(control, page) && adds(control, page) && !isFile(control) && !leavesTheSite(control, page);
}

function canAdd(control: Control, page: PageView): boolean {
  if (control.region === 'consent' || control.folded.length > LONGEST_LABEL) return false;
  return !page.says(control, NOT_ADDING);
}

function adds(control: Control, page: PageView): boolean {
  const named = addsByName(control.element);
  const addressed = CART_ADDRESS.test(control.href?.href.slice(0, 500) ?? '');
  if (page.says(control, ADD_TO_CART))
    return named || addressed || isPressed(control) || control.prominence >= 0.4 || isPlain(control);
  if (named || addressed)
    return (
      page.says(control, BUY) ||
      ((addsByPicture(control.element) || control.folded === '') &&
        (control.form?.purpose === 'cart' || page.type === 'product')) ||
      addressed ||
      (control.element.matches('[class*="add_to_cart_button"], [class*="quick-add"]') && !leadsElsewhere(control, page))
    );
  const inCart = control.form?.purpose === 'cart';
  return (
    page.says(control, BUY) && (inCart || (page.type === 'product' && isPressed(control) && control.form?.purpose !== 'order'))
  );
}

/** Shop systems call the button of every card so, also where it only opens the product (`Read more`). */
function leadsElsewhere({ href }: Control, page: PageView): boolean {
  return href !== null && href.hash === '' && href.pathname !== page.url.pathname;
}

/** A link in the main part that says nothing else. */
function isPlain({ folded, region }: Control): boolean {
  return region === 'main' && folded.length <= 20;
}

/** Acts on the page instead of leading to another. */
function isPressed({ role, href, region }: Control): boolean {
  return (role === 'button' || href?.hash !== '') && region !== 'nav' && region !== 'footer';
}

/** A product form without a button that says so: its submit button, whatever it says. */
function formButtons(page: PageView): readonly Control[] {
  return page.type === 'product' ? page.where(sendsCart) : [];
}

function sendsCart(control: Control, page: PageView): boolean {
  const { form, element } = control;
  return form?.purpose === 'cart' && form.confidence >= 0.8 && isSubmit(element) && !page.says(control, NOT_ADDING);
}

function isSubmit(element: Element): boolean {
  const type = element.getAttribute('type')?.toLowerCase();
  return element.localName === 'button' ? type !== 'button' && type !== 'reset' : type === 'submit' || type === 'image';
}

/** A partner's product: its button leads to the partner's shop. */
function leavesTheSite(control: Control, page: PageView): boolean {
  if (isOutbound(control, page)) return true;
  const action = control.form?.element.getAttribute('action') ?? '';
  if (!/^https?:/i.test(action) || !page.url.protocol.startsWith('http')) return false;
  try {
    return registrable(new URL(action).hostname) !== registrable(page.url.hostname);
  } catch {
    return false;
  }
}
