import type { Control, Conversion, PageView } from '../model/conversion';
import { titleOf } from './places/forms';
import { joined } from './places/joined';
import { addsByName } from './places/products';
import { isCartAddress } from './places/shop';
import { CART } from './words/buying';
import { ADD_TO_CART } from './words/shop';

const OPENS =
  /(?:^|[\s_-])(?:mini-?cart|cart-?(?:icon|link|toggle|trigger|drawer|contents|count|info|button|btn|summary)|open-?cart|header-?cart|site-header-cart|snipcart-checkout|basket-?(?:icon|link|toggle)|shopping-?cart|minibasket|mini-?basket|top-?cart|side-?cart|cart-customlocation|cart-?menu-?item)(?:$|[\s_-])/i;
const AROUND: readonly Control['region'][] = ['header', 'nav', 'dialog', 'aside'];
const MOST = 3;

/** The cart was looked at: its page, or what a control in the header opens. */
export default {
  title: { en: 'Cart view', hu: 'Kosár megtekintése', pl: 'Wyświetlenie koszyka' },
  why: {
    en: 'Between the cart and the checkout most orders are lost, mostly to the cost of delivery shown here first.',
    hu: 'A legtöbb rendelés a kosár és a pénztár között vész el, többnyire az itt kiderülő szállítási díj miatt.',
    pl: 'Między koszykiem a kasą ginie najwięcej zamówień, zwykle przez koszt dostawy widoczny dopiero tu.',
  },
  tryIt: {
    en: 'Put a product in the cart and open the cart.',
    hu: 'Tegyen egy terméket a kosárba, és nyissa meg a kosarat.',
    pl: 'Dodaj produkt do koszyka i otwórz koszyk.',
  },
  kind: 'process-milestone',
  category: 'ecommerce',
  weight: 4,
  sites: ['shop'],
  found: 'A page of type cart; elsewhere a link to it, or a control in the header that opens it.',
  source: {
    name: 'Google Analytics: recommended events',
    url: 'https://developers.google.com/analytics/devguides/collection/ga4/reference/events#view_cart',
  },
  find(page) {
    if (page.type === 'cart') return [{ element: null, label: titleOf(page), confidence: page.confidence }];
    if (page.type === 'checkout' || page.type === 'thank-you') return [];
    const controls = page.where(opens);
    const keyOf = ({ href }: Control) => (href && isCartAddress(href) ? href.pathname : 'opens');
    return joined(controls, keyOf, ({ href }) => (isCartAddress(href) ? 0.9 : 0.7)).slice(0, MOST);
  },
  done: [
    { action: 'view', on: 'page' },
    { action: 'click', on: 'control' },
    { action: 'click', on: 'form' },
  ],
  proves: {
    names: { ga4: ['view_cart'], 'google-ads': ['view_cart'], meta: ['ViewCart'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:add|remove|error|update|abandon))(?:.*_)?(?:view(?:ed)?_?(?:the_|my_)?(?:shopping_)?(?:cart|basket|bag)|(?:shopping_)?(?:cart|basket|bag|mini_?cart)_?(?:page_?)?(?:view(?:ed|s)?|open(?:ed)?|click(?:ed)?|visit(?:ed)?)|open(?:ed)?_?(?:the_)?(?:mini_?)?(?:cart|basket|bag)|kosar_?(?:megtekint\w*|megnyit\w*|oldal)|(?:wyswietlenie|otwarcie|podglad|przejscie_do)_koszyka|koszyk_?(?:wyswietlony|otwarty)|warenkorb_?(?:angesehen|ansicht|geoffnet|aufgerufen))(?:_click|_event|_eec|_ga4)?$/,
  },
  recommend: { ga4: 'view_cart', params: ['currency', 'value', 'items'], required: ['currency', 'value', 'items'] },
} satisfies Conversion;

function opens(control: Control, page: PageView): boolean {
  const { region, element, href, folded, form } = control;
  if (region === 'consent' || folded.length > 60 || form?.purpose === 'cart') return false;
  if (page.says(control, ADD_TO_CART)) return false;
  const says = AROUND.includes(region) && folded.length <= 30 && page.says(control, CART);
  if (says && href === null) return true;
  if (addsByName(element)) return false;
  if (isCartAddress(href)) return true;
  if (href && href.hash === '') return false;
  const names = ['class', 'id', 'data-action', 'data-toggle', 'aria-controls']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ');
  if (element.hasAttribute('data-open-cart') || OPENS.test(names)) return true;
  return says;
}
