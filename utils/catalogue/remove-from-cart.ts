import type { Control, Conversion, PageView } from '../model/conversion';
import { joined } from './places/joined';
import { REMOVE } from './words/buying';

const LINES =
  '[class*="cart"], [class*="Cart"], [class*="basket"], [class*="bag"], [id*="cart"], [id*="basket"], [class*="kosar"], [class*="koszyk"], [class*="kosik"], [class*="warenkorb"], [class*="panier"], [class*="carrito"], [class*="carrello"]';
const REMOVES =
  /remove_item=|[?&/](?:remove|delete|usun|torol|odebrat|supprimer)(?:[=/&?]|$)|cart\/change\S*quantity=0|\/cart\/delete|checkout\/cart\/(?:delete|remove)/i;
const NAMED =
  /(?:^|[\s_-])(?:remove|delete|trash|usun|torles|item-remove|product-remove|btn-remove|remove-from-cart)(?:$|[\s_-])/i;

/** Takes a product out of the cart. The lines of one cart are one offer. */
export default {
  title: { en: 'Remove from cart', hu: 'Törlés a kosárból', pl: 'Usunięcie z koszyka' },
  why: {
    en: 'Products that are often taken out again are too dear, badly described or slow to deliver.',
    hu: 'Amit sokszor kivesznek a kosárból, az drága, rosszul van leírva, vagy lassan szállítják.',
    pl: 'Produkty często usuwane są za drogie, źle opisane albo długo idą.',
  },
  tryIt: {
    en: 'Put a product in the cart and remove it there.',
    hu: 'Tegyen egy terméket a kosárba, majd törölje onnan.',
    pl: 'Dodaj produkt do koszyka i usuń go stamtąd.',
  },
  kind: 'process-milestone',
  category: 'ecommerce',
  weight: 3,
  sites: ['shop'],
  pages: ['cart', 'checkout'],
  found: 'A control in the lines of a cart that removes one, by its words, its address or its name.',
  source: {
    name: 'Google Analytics: recommended events',
    url: 'https://developers.google.com/analytics/devguides/collection/ga4/reference/events#remove_from_cart',
  },
  find: (page) =>
    joined(
      page.where(removes),
      () => 'one',
      () => 0.85,
    ),
  done: [{ action: 'click', outcome: 'success' }],
  proves: {
    names: { ga4: ['remove_from_cart'], matomo: ['remove_from_cart'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:wish|error|coupon|filter))(?:.*_)?(?:(?:remove[ds]?|delete[ds]?|take)_?(?:(?:product|item|items)_?)?(?:from|out_of)_?(?:the_)?(?:shopping_)?(?:cart|bag|basket|trolley)|(?:cart|basket|bag)_?(?:item_?)?(?:remove[ds]?|delete[ds]?|removal)|product_removed(?:_from_cart)?|(?:torles|eltavolitas|kivetel)_a?_?kosarbol|kosarbol_?(?:torl\w*|eltavol\w*|kive\w*)|(?:usun|usuniecie|usunieto)(?:_produktu)?_z_koszyka|aus_(?:dem_)?warenkorb_?(?:entfernt|entfernen|geloscht)?|(?:odebrat|odstranit)_z_kosik[ua])(?:_click(?:ed)?|_event|_eec|_ga4)?$/,
  },
  recommend: { ga4: 'remove_from_cart', params: ['currency', 'value', 'items'], required: ['currency', 'value', 'items'] },
} satisfies Conversion;

function removes(control: Control, page: PageView): boolean {
  const { region, element, href, folded } = control;
  if (region === 'consent' || region === 'footer' || region === 'nav' || folded.length > 60) return false;
  const inCart = page.type === 'cart' || page.type === 'checkout' || region === 'dialog' || region === 'header';
  // On the page of the cart itself, lines need no name.
  if (!inCart || !element.closest(page.type === 'cart' ? `${LINES}, tr, li` : LINES)) return false;
  if (/(?:coupon|kupon|voucher)/i.test(`${folded} ${element.getAttribute('class') ?? ''}`)) return false;
  const addressed = REMOVES.test(href ? href.pathname + href.search : '');
  if (addressed) return true;
  const names = ['class', 'name', 'data-action', 'data-role', 'aria-label']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ');
  return href === null && (page.says(control, REMOVE) || NAMED.test(names));
}
