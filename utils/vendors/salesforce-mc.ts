import type { Address, Hit, Vendor, VendorRequest } from '../model/vendor';
import { looseOf, textOf } from './parse/loose-text';
import { itemsNamed } from './parse/named-items';
import { USER_DATA } from './parse/personal';
import { fieldsOf } from './parse/query';
import { record } from './parse/record';

const TRACK = /^\/c2\/(\d+)\/(track_\w+|process_batch)(?:\.json)?$/;
const ITEM = new Map([
  ['item', 'item_id'],
  ['price', 'price'],
  ['quantity', 'quantity'],
]);

/** Salesforce Marketing Cloud's Collect code (Einstein recommendations): pages, carts and orders, each with a JSON `payload`. */
export default {
  name: 'Salesforce Marketing Cloud',
  category: 'marketing',
  docs: 'https://help.salesforce.com/s/articleView?id=sf.mc_ctc_collect_code.htm',
  holds: 1000,
  hosts: ['igodigital.com'],
  standard: { purchase: ['track_conversion'], wishlist: ['track_wishlist'], 'view-product': ['item_view'] },
  claims: ({ url }) => isLibrary(url) || TRACK.test(url.pathname),
  decode(request) {
    const { url } = request;
    if (isLibrary(url)) {
      const account = /^(\d+)\./.exec(url.hostname)?.[1];
      return [{ vendor: 'salesforce-mc', account, kind: 'load', params: {} }];
    }
    return TRACK.test(url.pathname) ? hits(request) : [];
  },
} satisfies Vendor;

function isLibrary({ pathname }: Address): boolean {
  return pathname === '/collect.js';
}

/** A page view that names a product is also the product seen, called `item_view`. */
function hits(request: VendorRequest): Hit[] {
  const [, account, event] = TRACK.exec(request.url.pathname) ?? [];
  const payload = looseOf(fieldsOf(request).get('payload') ?? looseOf(request.body)['payload']);
  const known: [string, string][] = payload['user_info'] === undefined ? [] : [[USER_DATA, 'user_info']];
  const base = { vendor: 'salesforce-mc', account, event, params: record(known), page: textOf(payload['url']) };
  if (event === 'process_batch') return [{ ...base, kind: 'aux' }];
  if (event !== 'track_page_view') return [{ ...base, kind: 'event', items: itemsNamed(payload['cart'], ITEM) }];
  const item = textOf(payload['item']);
  const seen: Hit[] = item === undefined ? [] : [{ ...base, event: 'item_view', kind: 'event', items: [{ item_id: item }] }];
  return [{ ...base, kind: 'pageview' }, ...seen];
}
