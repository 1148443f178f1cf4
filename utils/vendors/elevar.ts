import type { Address, Hit, Vendor, VendorRequest } from '../model/vendor';
import type { Loose } from './parse/json';
import { looseList, looseOf, textOf } from './parse/loose-text';
import { itemsNamed } from './parse/named-items';
import { numberOf } from './parse/number';
import { USER_DATA } from './parse/personal';
import { record } from './parse/record';

const HOST = /(?:^|\.)getelevar\.com$/;
const INTAKE = /\/(?:a\/elevar|base\/hit|api\/hit)$/;
const LIBRARY = /\/(?:configs\/[\da-f]{20,64}\/[\w-]+|shops\/[\da-f]{20,64}\/[\w./-]+)\.js$/;
const ITEM = new Map([
  ['id', 'item_id'],
  ['name', 'item_name'],
  ['brand', 'item_brand'],
  ['category', 'item_category'],
  ['variant', 'item_variant'],
  ['price', 'price'],
  ['quantity', 'quantity'],
]);

/** Elevar: the shop's data layer, an event a request, as JSON to the shop's own address (`/a/elevar`), a proxy or Elevar. */
export default {
  name: 'Elevar',
  category: 'data-platform',
  docs: 'https://docs.getelevar.com/docs/data-layer',
  holds: 3000,
  hosts: ['getelevar.com'],
  marks: { path: ['/a/elevar', '/base/hit', '/api/hit'] },
  standard: {
    'view-product': ['dl_view_item'],
    'view-list': ['dl_view_item_list'],
    'select-item': ['dl_select_item'],
    'add-to-cart': ['dl_add_to_cart'],
    'remove-from-cart': ['dl_remove_from_cart'],
    'view-cart': ['dl_view_cart'],
    'begin-checkout': ['dl_begin_checkout'],
    shipping: ['dl_add_shipping_info'],
    payment: ['dl_add_payment_info'],
    purchase: ['dl_purchase'],
    'sign-up': ['dl_sign_up'],
    login: ['dl_login'],
    newsletter: ['dl_subscribe'],
    'site-search': ['dl_view_search_results'],
  },
  claims: (request) => isLibrary(request.url) || isIntake(request) || isMonitor(request.url),
  decode(request) {
    const { url } = request;
    if (isLibrary(url)) {
      const account = /\/(?:configs|shops)\/([\da-f]{20,64})\//.exec(url.pathname)?.[1];
      return [{ vendor: 'elevar', account, kind: 'load', params: {} }];
    }
    if (isIntake(request)) return [hit(request)];
    return isMonitor(url) ? [{ vendor: 'elevar', kind: 'aux', params: {} }] : [];
  },
} satisfies Vendor;

function isLibrary({ hostname, pathname }: Address): boolean {
  return pathname.endsWith('.js') && (HOST.test(hostname) || pathname.startsWith('/a/elevar/')) && LIBRARY.test(pathname);
}

/** On any host; other services may have an `/api/hit`, so its body or its query must be Elevar's. */
function isIntake({ url, method, body }: VendorRequest): boolean {
  if (method !== 'POST' || !INTAKE.test(url.pathname)) return false;
  return url.pathname.endsWith('/a/elevar') || HOST.test(url.hostname) || (body?.includes('"dl_') ?? false);
}

function isMonitor({ hostname }: Address): boolean {
  return hostname === 'monitoring.getelevar.com';
}

function hit({ url, body }: VendorRequest): Hit {
  const sent = looseOf(body);
  const event = textOf(sent['event']);
  const page = url.searchParams.get('source_url') ?? undefined;
  if (body && event === undefined) return { vendor: 'elevar', kind: 'aux', params: {}, page };
  const commerce = looseOf(sent['ecommerce']);
  const known: [string, string][] = sent['user_properties'] === undefined ? [] : [[USER_DATA, 'user_properties']];
  const list = textOf(sent['lead_type']);
  const { id, revenue } = looseOf(looseOf(commerce['purchase'])['actionField']);
  const order = textOf(id);
  const told = [...known, ['lead_type', list], ['id', order]].filter((pair): pair is [string, string] => pair[1] !== undefined);
  return {
    vendor: 'elevar',
    event,
    kind: event === 'dl_user_data' ? 'aux' : 'event',
    params: record(told),
    items: itemsNamed(products(commerce), ITEM),
    value: numberOf(revenue) ?? numberOf(sent['cart_total']),
    currency: textOf(commerce['currencyCode']) ?? textOf(commerce['currency_code']),
    page,
  };
}

/** They stand under the name of what was done with them. */
function products(commerce: Loose): Loose[] {
  for (const what of ['add', 'remove', 'detail', 'checkout', 'purchase', 'click', 'cart_contents']) {
    const found = looseList(looseOf(commerce[what])['products']);
    if (found.length > 0) return found;
  }
  return looseList(commerce['impressions']);
}
