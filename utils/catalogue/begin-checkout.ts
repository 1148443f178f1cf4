import type { Control, Conversion, PageView } from '../model/conversion';
import { byTarget, withoutCopies } from './places/copies';
import { isFile } from './places/links';
import { numberOf, snake } from './words/events';
import { ADD_TO_CART, BUY, CHECKOUT, NOT_ADDING } from './words/shop';

const MOST = 6;
const CHECKOUT_PATH =
  /\/(?:checkouts?(?:_\w+)?|onepage|penztar|kasa|kasse|pokladna|order-?form|finalizare-comanda|finalizar-compra|commande|cassa|rendeles|megrendeles|zamowienie|objednavka)(?:[/.?#]|$)/i;
/** What shops keep under the same address: the account, the cart, what was ordered before. */
const NOT_CHECKOUT_PATH =
  /(?:add|login|logon|signin|register|account|cart|basket|kosar|koszyk|kosik|warenkorb|panier|carrito|carrello|history|status|track|subscription|wishlist|success|confirm)\w*(?:\.\w{2,5})?$/i;
const BUY_PATH =
  /\/(?:checkouts?|subscriptions?|orders?|purchase|buy|payment|penztar|rendeles|megrendeles|zamow\w*|kasa)(?:[/.?#]|$)/i;
const CART_PATH = /\/(?:cart|basket|kosar|koszyk|kosik|warenkorb|panier|carrito)(?:[/.?#]|$)/i;
const CHECKOUT_NAME = /(?:^|[\s_-])(?:checkout|proceed-to-checkout|data-buy|open-checkout)(?:$|[\s_-])/i;

/** A control that leads to the checkout. Not offered in the checkout itself, nor after it. */
export default {
  title: { en: 'Checkout started', hu: 'Pénztár megkezdése', pl: 'Rozpoczęcie zamówienia' },
  why: {
    en: 'It is the last step before paying: without it nobody can tell an abandoned cart from an abandoned checkout.',
    hu: 'Ez az utolsó lépés a fizetés előtt: nélküle nem látszik, hogy a kosarat vagy a pénztárt hagyták-e el.',
    pl: 'To ostatni krok przed płatnością: bez niego nie odróżnisz porzuconego koszyka od porzuconego zamówienia.',
  },
  tryIt: {
    en: 'Put a product in the cart and go to the checkout.',
    hu: 'Tegyen egy terméket a kosárba, és menjen tovább a pénztárhoz.',
    pl: 'Dodaj produkt do koszyka i przejdź do kasy.',
  },
  kind: 'process-milestone',
  category: 'ecommerce',
  weight: 9,
  sites: ['shop'],
  found: 'A button or link that leads from the cart to the checkout, express payment included.',
  source: {
    name: 'Google Analytics: recommended events',
    url: 'https://developers.google.com/analytics/devguides/collection/ga4/reference/events#begin_checkout',
  },
  find(page) {
    if (page.type === 'checkout' || page.type === 'thank-you') return [];
    const controls = page.where(leadsToCheckout);
    return withoutCopies(controls, byTarget)
      .slice(0, MOST)
      .map((control) => ({
        element: control.element,
        label: control.label,
        confidence: page.says(control, CHECKOUT) ? 0.9 : 0.65,
      }));
  },
  done: [{ action: 'click' }],
  proves: {
    names: {
      ga4: ['begin_checkout'],
      'google-ads': ['begin_checkout'],
      meta: ['InitiateCheckout'],
      matomo: ['begin_checkout'],
    },
    lexicon:
      /^(?!gtm_)(?!.*(?:complete|progress|success|finish|error|fail|option|thank))(?:.*_)?(?:(?:begin|began|start(?:ed)?|initiate[ds]?|enter|proceed_to|go_to|click|open)_?(?:the_)?checkout|checkout(?:_(?:begin|begun|start(?:ed)?|initiated?|init|step_?1|opened|click(?:ed)?))?|penztar(?:hoz|_megkezdes\w*|_inditas\w*|_megnyitas\w*)?|(?:fizetes|megrendeles|rendeles)_(?:megkezdes\w*|inditas\w*)|(?:przejscie|przejdz|idz)_do_(?:kasy|platnosci)|kasa|rozpoczecie_(?:zamowienia|zakupu|kasy|realizacji_zamowienia)|rozpocznij_zamowienie|zur_kasse|kasse|(?:checkout|kasse|bestellung)_(?:gestartet|begonnen|starten))(?:_click(?:ed)?|_button|_btn|_event|_eec|_ga4)?$/,
    /** The older ecommerce format names every step of the checkout `checkout`; only its first one begins it. */
    when(event) {
      if (snake(event.event) !== 'checkout') return true;
      const step =
        numberOf(event, ['checkout_step', 'step', 'cos', 'ecommerce.checkout.actionField.step']) ?? stepOf(event.params);
      return step === null || step <= 1;
    },
  },
  recommend: {
    ga4: 'begin_checkout',
    params: ['currency', 'value', 'items', 'coupon'],
    required: ['currency', 'value', 'items'],
    meta: 'InitiateCheckout',
    ads: 'BEGIN_CHECKOUT',
  },
} satisfies Conversion;

function leadsToCheckout(control: Control, page: PageView): boolean {
  const { folded, href, region, element } = control;
  if (region === 'consent' || folded.length > 60 || isFile(control)) return false;
  if (page.says(control, NOT_ADDING) || page.says(control, ADD_TO_CART)) return false;
  if (href && !/^(?:https?|file):$/.test(href.protocol)) return false;
  // A plain line of a menu is there whether or not there is anything to buy.
  if (href && (region === 'nav' || region === 'footer') && control.prominence <= 0.1) return false;
  const path = href?.pathname ?? '';
  if (CHECKOUT_PATH.test(path) && !CART_PATH.test(path) && !NOT_CHECKOUT_PATH.test(path)) return folded !== '';
  if (page.says(control, CHECKOUT) && folded.length <= 40)
    return href === null ? control.form?.purpose !== 'order' : CHECKOUT_PATH.test(path);
  if (!page.says(control, BUY)) return false;
  if (href) return BUY_PATH.test(path) && !CART_PATH.test(path);
  return (
    element.hasAttribute('data-buy') ||
    CHECKOUT_NAME.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`)
  );
}

function stepOf(params: { readonly [name: string]: unknown }): number | null {
  let at: unknown = params['ecommerce'];
  for (const key of ['checkout', 'actionField', 'step']) {
    if (typeof at !== 'object' || at === null) return null;
    at = (at as { readonly [key: string]: unknown })[key];
  }
  const step = Number(at);
  return Number.isFinite(step) && step > 0 ? step : null;
}
