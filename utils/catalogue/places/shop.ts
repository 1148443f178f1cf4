import type { Address, Control, PageView } from '../../model/conversion';
import { ADD_TO_CART } from '../words/shop';
import { productLists } from './lists';
import { addsByName } from './products';

const CART =
  /^(?:view[-_]?)?(?:my[-_]?)?(?:shopping[-_]?)?(?:cart|basket|bag|trolley|kosar(?:am)?|bevasarlokosar|koszyk\w?|kosik|nakupni-kosik|warenkorb|einkaufswagen|panier\w?|mon-panier|carrito|cesta|carro|carrello|cos|cosul|cos-de-cumparaturi|winkelwagen|winkelmand)(?:[-_]?(?:view|index|page|contents))?$/i;
const CHANGES = /(?:^|[\s/?&_-])(?:add|remove|delete|update|empty|hozzaad|dodaj|usun|pridat|odebrat)(?:$|[\s/=&_-])/i;
const CART_QUERY = /(?:route=checkout\/cart|controller=cart|[?&]page=(?:cart|basket|kosar|koszyk))(?:&|$)/i;

/** Whether an address is the cart's own page, not one that changes what is in the cart. */
export function isCartAddress(href: Address | null): boolean {
  if (!href || !/^(?:https?|file):$/.test(href.protocol)) return false;
  if (CHANGES.test(href.pathname) || /[?&](?:add|remove)/i.test(href.search)) return false;
  if (CART_QUERY.test(href.search)) return true;
  const parts = href.pathname.split('/').filter(Boolean).slice(-4);
  const at = parts.findLastIndex((part) => CART.test(part.replace(/\.\w{2,5}$/, '')));
  return at >= 0 && !parts.slice(at + 1).some((part) => /checkout|payment|order|login/i.test(part));
}

const known = new WeakMap<PageView, boolean>();

/** Whether the page belongs to a shop: it has a cart, puts something in it, or lists products. */
export function isShop(page: PageView): boolean {
  const before = known.get(page);
  if (before !== undefined) return before;
  const shop =
    ['product', 'cart', 'checkout'].includes(page.type) || page.where(sells).length > 0 || productLists(page).length > 0;
  known.set(page, shop);
  return shop;
}

function sells(control: Control, page: PageView): boolean {
  return isCartAddress(control.href) || addsByName(control.element) || page.says(control, ADD_TO_CART);
}
