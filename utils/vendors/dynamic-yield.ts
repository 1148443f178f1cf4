import type { Address, Hit, Vendor, VendorRequest } from '../model/vendor';
import { looseOf, textOf } from './parse/loose-text';
import { itemsNamed } from './parse/named-items';
import { numberOf } from './parse/number';
import { impersonal } from './parse/personal';
import { fieldsOf } from './parse/query';
import { record } from './parse/record';

const LIBRARY = /^\/api\/(\d+)\/api_(?:static|dynamic)\.js$/;
const COLLECT = /^(?:async-)?px(?:-[a-z]+)?\.dynamicyield\.(?:com|eu)$/;
const ITEM = new Map([
  ['productId', 'item_id'],
  ['quantity', 'quantity'],
  ['itemPrice', 'price'],
  ['size', 'item_variant'],
]);

/**
 * Dynamic Yield. `dpx` is an event, by its type where it has one (`add-to-cart-v1`), else by its name; `uia` a page seen.
 * The other endpoints are about variations and who the visitor is.
 */
export default {
  name: 'Dynamic Yield',
  category: 'testing',
  docs: 'https://support.dynamicyield.com/hc/en-us/sections/360001438594',
  holds: 2000,
  hosts: ['dynamicyield.com', 'dynamicyield.eu'],
  own: ['dynamicyield.com', 'dynamicyield.eu'],
  standard: {
    'add-to-cart': ['add-to-cart-v1'],
    'remove-from-cart': ['remove-from-cart-v1'],
    purchase: ['purchase-v1'],
    wishlist: ['add-to-wishlist-v1'],
    'sign-up': ['signup-v1'],
    login: ['login-v1'],
    newsletter: ['newsletter-subscription-v1'],
    'site-search': ['keyword-search-v1'],
    'filter-sort': ['filter-items-v1', 'sort-items-v1'],
    'variant-select': ['change-attr-v1'],
    coupon: ['enter-promo-code-v1'],
  },
  claims: ({ url }) => LIBRARY.test(url.pathname) || isCollect(url),
  decode(request) {
    const { url } = request;
    const library = LIBRARY.exec(url.pathname)?.[1];
    if (library !== undefined) return [{ vendor: 'dynamic-yield', account: library, kind: 'load', params: {} }];
    return isCollect(url) ? [hit(request)] : [];
  },
} satisfies Vendor;

function isCollect({ hostname }: Address): boolean {
  return COLLECT.test(hostname);
}

function hit(request: VendorRequest): Hit {
  const fields = fieldsOf(request);
  const sent = { ...record(fields), ...looseOf(request.body) };
  const account = textOf(sent['sec']) ?? textOf(sent['se']) ?? textOf(sent['sectionId']);
  const endpoint = /^\/(\w+)/.exec(request.url.pathname)?.[1];
  const base = { vendor: 'dynamic-yield', account, page: textOf(sent['url']) };
  if (endpoint === 'uia') return { ...base, kind: 'pageview', params: {} };
  if (endpoint !== 'dpx') return { ...base, event: endpoint, kind: 'aux', params: {} };
  const { cart, ...props } = looseOf(sent['props'] ?? sent['properties']);
  const name = textOf(sent['name']);
  return {
    ...base,
    event: textOf(props['dyType']) ?? name,
    kind: 'event',
    params: { ...(name === undefined ? {} : { name }), ...impersonal(props) },
    items: itemsNamed(cart, ITEM) ?? itemsNamed([props], ITEM),
    value: numberOf(props['value']),
    currency: textOf(props['currency']),
  };
}
