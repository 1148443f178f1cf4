import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { isLoose, json, type Loose } from './parse/json';
import { looseList, looseOf, textOf } from './parse/loose-text';
import { itemsNamed } from './parse/named-items';
import { numberOf } from './parse/number';
import { impersonal } from './parse/personal';

const EVENTS = /\/v\d\/JS\/([\w-]{8,80})\/events$/i;
const ITEM: ReadonlyMap<string, string> = new Map([
  ['id', 'item_id'],
  ['name', 'item_name'],
  ['brand', 'item_brand'],
  ['category', 'item_category'],
  ['variant', 'item_variant'],
  ['price', 'price'],
  ['quantity', 'quantity'],
  ['coupon_code', 'coupon'],
  ['position', 'index'],
]);
/** Data types of the first protocols: a view, an event, a purchase or the like. */
const FIRST: ReadonlyMap<string, Hit['kind']> = new Map([
  ['3', 'pageview'],
  ['4', 'event'],
  ['16', 'event'],
]);

/** mParticle, on its own hosts or the site's: batches of events, called by their name or by the action of commerce. */
export default {
  name: 'mParticle',
  category: 'data-platform',
  docs: 'https://docs.mparticle.com/developers/apis/json-reference',
  holds: 2000,
  hosts: ['mparticle.com'],
  marks: { path: ['/JS/', '/js/'] },
  own: ['mparticle.com'],
  standard: {
    'view-product': ['view_detail'],
    'select-item': ['click'],
    'add-to-cart': ['add_to_cart'],
    'remove-from-cart': ['remove_from_cart'],
    wishlist: ['add_to_wishlist', 'add_to_wish_list'],
    'begin-checkout': ['checkout'],
    purchase: ['purchase'],
  },
  claims: (request) => EVENTS.test(request.url.pathname) || sideOf(request) !== undefined,
  decode(request) {
    const side = sideOf(request);
    if (side) return [side];
    const account = EVENTS.exec(request.url.pathname)?.[1];
    if (account === undefined) return [];
    const read = json(request.body);
    if (!isLoose(read))
      return request.method === 'POST' && !request.body ? [{ vendor: 'mparticle', account, kind: 'event', params: {} }] : [];
    return Array.isArray(read['events']) ? looseList(read['events']).map((event) => hit(event, account)) : first(read, account);
  },
} satisfies Vendor;

/** Who the person is, and the library with its configuration. */
function sideOf({ url }: VendorRequest): Hit | undefined {
  const key = /\/JS\/v\d\/([\w-]{8,80})\/(?:mparticle|config)?/i.exec(url.pathname)?.[1];
  const own = url.hostname.endsWith('.mparticle.com');
  if (key !== undefined && (own || /\/mparticle\.js$/.test(url.pathname)))
    return { vendor: 'mparticle', account: key, kind: /\.js$/.test(url.pathname) ? 'load' : 'aux', params: {} };
  return own && /^\/v1\/(?:identify|login|logout|modify|search|identity|[\w-]+\/modify)\b/.test(url.pathname)
    ? { vendor: 'mparticle', kind: 'aux', params: {} }
    : undefined;
}

function hit({ event_type, data }: Loose, account: string): Hit {
  const held = looseOf(data);
  const action = looseOf(held['product_action']);
  const type = textOf(event_type) ?? '';
  const commerce =
    textOf(action['action']) ??
    textOf(looseOf(held['promotion_action'])['action']) ??
    (held['product_impressions'] ? 'impression' : undefined);
  const event = type === 'commerce_event' ? commerce : (textOf(held['event_name']) ?? textOf(held['screen_name']) ?? type);
  const told = type === 'custom_event' || type === 'commerce_event';
  return {
    vendor: 'mparticle',
    account,
    event,
    kind: told ? 'event' : type === 'screen_view' ? 'pageview' : 'aux',
    params: {
      ...impersonal(held['custom_attributes']),
      ...(textOf(action['transaction_id']) && { transaction_id: String(action['transaction_id']) }),
    },
    items: itemsNamed(action['products'], ITEM),
    value: numberOf(action['total_amount']),
    currency: textOf(held['currency_code']),
    page: textOf(looseOf(held['location'])['url']),
  };
}

function first({ n, dt, attrs }: Loose, account: string): Hit[] {
  const kind = FIRST.get(String(dt)) ?? 'aux';
  return [{ vendor: 'mparticle', account, event: textOf(n), kind, params: impersonal(attrs) }];
}
