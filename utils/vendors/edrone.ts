import type { Address, Hit, Item, Vendor, VendorRequest } from '../model/vendor';
import { numberOf } from './parse/number';
import { USER_DATA } from './parse/personal';
import { type Fields, fieldsOf } from './parse/query';
import { record } from './parse/record';
import { isUnread } from './parse/unread';

const PERSONAL = ['email', 'phone', 'first_name', 'last_name', 'birth_date', 'external_id'];
const PAGES = new Set(['homepage_view', 'other']);

/** edrone: one form a request; `action_type` says what happened, products stand in parallel lists parted by bars. */
export default {
  name: 'edrone',
  category: 'marketing',
  docs: 'https://docs.edrone.me/',
  holds: 1000,
  hosts: ['edrone.me', 'd3bo67muzbfgtl.cloudfront.net'],
  standard: {
    'view-product': ['product_view'],
    'view-list': ['category_view'],
    'add-to-cart': ['add_to_cart'],
    purchase: ['order'],
    newsletter: ['subscribe'],
  },
  claims: ({ url }) => isLibrary(url) || isTrace(url),
  decode(request) {
    const { url } = request;
    if (isLibrary(url)) {
      const account = url.searchParams.get('app_id') || undefined;
      return [{ vendor: 'edrone', account, kind: 'load', params: {} }];
    }
    if (!isTrace(url)) return [];
    return isUnread(request) ? [{ vendor: 'edrone', kind: 'event', params: {} }] : [hit(request)];
  },
} satisfies Vendor;

function isLibrary({ pathname }: Address): boolean {
  return /\/edrone_\d[\w.]*\.js$/.test(pathname);
}

function isTrace({ hostname, pathname }: Address): boolean {
  return hostname === 'api.edrone.me' && /^\/trace(?:\.php)?$/.test(pathname);
}

function hit(request: VendorRequest): Hit {
  const fields = fieldsOf(request);
  const event = fields.get('action_type');
  const known = PERSONAL.filter((key) => fields.get(key));
  const order = fields.get('order_id');
  const items = itemsOf(fields);
  return {
    vendor: 'edrone',
    account: fields.get('app_id'),
    event,
    kind: event === undefined ? 'aux' : PAGES.has(event) ? 'pageview' : 'event',
    params: { ...(order ? { order_id: order } : {}), ...(known.length > 0 ? { [USER_DATA]: known.join(',') } : {}) },
    items: items.length > 0 ? items : undefined,
    value: numberOf(fields.get('order_payment_value')),
    currency: fields.get('order_currency') || undefined,
  };
}

/** Titles may be encoded once more. */
function itemsOf(fields: Fields): Item[] {
  const lists = [
    ['item_id', 'product_ids'],
    ['item_name', 'product_titles'],
    ['item_category', 'product_category_names'],
    ['quantity', 'product_counts'],
  ].map(([name = '', key = '']) => [name, (fields.get(key) ?? '').split('|', 200)] as const);
  const count = lists[0]?.[1].length ?? 0;
  return Array.from({ length: count }, (_, at) =>
    record(
      lists.flatMap(([name, list]): [string, string | number][] => {
        const value = list[at];
        if (!value) return [];
        return [[name, name === 'quantity' ? (numberOf(value) ?? value) : decoded(value)]];
      }),
    ),
  ).filter((item) => Object.keys(item).length > 0);
}

function decoded(text: string): string {
  try {
    return /%[\da-f]{2}/i.test(text) ? decodeURIComponent(text) : text;
  } catch {
    return text;
  }
}
