import type { Hit } from '../../model/vendor';
import { isLoose, type Loose } from './json';
import { looseOf, textOf } from './loose-text';
import { itemsNamed } from './named-items';
import { numberOf } from './number';
import { impersonal } from './personal';

const TYPES = new Set(['track', 'page', 'screen', 'identify', 'group', 'alias']);
const ITEM: ReadonlyMap<string, string> = new Map([
  ['sku', 'item_id'],
  ['product_id', 'item_id'],
  ['name', 'item_name'],
  ['brand', 'item_brand'],
  ['category', 'item_category'],
  ['variant', 'item_variant'],
  ['price', 'price'],
  ['quantity', 'quantity'],
  ['coupon', 'coupon'],
  ['position', 'index'],
]);

/** Names of the e-commerce, video and account events of the specification that Segment began and others share. */
export const SPEC_EVENTS = {
  'view-product': ['Product Viewed'],
  'view-list': ['Product List Viewed'],
  'select-item': ['Product Clicked'],
  'add-to-cart': ['Product Added'],
  'remove-from-cart': ['Product Removed'],
  'view-cart': ['Cart Viewed'],
  wishlist: ['Product Added to Wishlist'],
  coupon: ['Coupon Applied'],
  'promo-view': ['Promotion Viewed'],
  'promo-click': ['Promotion Clicked'],
  'begin-checkout': ['Checkout Started'],
  payment: ['Payment Info Entered'],
  purchase: ['Order Completed'],
  'site-search': ['Products Searched'],
  'filter-sort': ['Product List Filtered'],
  'review-submit': ['Product Reviewed'],
  share: ['Product Shared', 'Cart Shared'],
  'sign-up': ['Signed Up'],
  login: ['Signed In'],
  trial: ['Trial Started'],
  'video-start': ['Video Playback Started'],
  'video-complete': ['Video Playback Completed'],
} satisfies Readonly<Record<string, readonly string[]>>;

/** The calls in a body: a batch, or one by itself. Empty where it holds none. */
export function specCalls(body: unknown): Loose[] {
  if (!isLoose(body)) return [];
  return (Array.isArray(body['batch']) ? body['batch'] : [body]).filter(isSpecCall);
}

/** What a call says: tracks are events, pages and screens are views, the rest (`identify`, …) is about the person. */
export function specHit(vendor: string, call: Loose, account?: string): Hit {
  const { type, event, name, properties, traits, context } = call;
  const held = looseOf(properties);
  const { products, ...rest } = held;
  const track = type === 'track';
  const view = type === 'page' || type === 'screen';
  const title: Readonly<Record<string, string>> = view && textOf(name) !== undefined ? { name: textOf(name) ?? '' } : {};
  const about = Object.keys(looseOf(traits)).slice(0, 40).sort().join(',');
  return {
    vendor,
    account: account ?? textOf(call['writeKey']),
    event: track ? textOf(event) : textOf(type),
    kind: track ? 'event' : view ? 'pageview' : 'aux',
    params: { ...title, ...impersonal(rest), ...(about && { traits: about }) },
    items:
      itemsNamed(products, ITEM) ??
      (held['product_id'] !== undefined || held['sku'] !== undefined ? itemsNamed([held], ITEM) : undefined),
    value: numberOf(held['revenue'] ?? held['value'] ?? held['total']),
    currency: textOf(held['currency']),
    page: textOf(looseOf(looseOf(context)['page'])['url']),
  };
}

function isSpecCall(value: unknown): value is Loose {
  if (!isLoose(value) || typeof value['type'] !== 'string' || !TYPES.has(value['type'])) return false;
  return ['messageId', 'anonymousId', 'userId'].some((key) => typeof value[key] === 'string');
}
