import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { looseOf, textOf } from './parse/loose-text';
import { itemsNamed } from './parse/named-items';
import { numberOf } from './parse/number';
import { impersonal } from './parse/personal';
import { fieldsOf } from './parse/query';
import { record } from './parse/record';
import { isUnread } from './parse/unread';

const HOST = /^pixel(?:\.test)?\.barion\.com$/;
/** `BP-` in the live system, `BPT-` in the sandbox; some shops leave their quotes around it. */
const PIXEL = /^'?(BPT?-[\w-]{10}-\d{2})'?$/;
const PAGES = new Set(['pageView', 'PageView', 'init']);
/** About who the visitor is and what was consented to. */
const SIDE = /^(?:setUserProperties|setEncrypted\w+|grantConsent|rejectConsent|consent|error)$/;
const ITEM = new Map([
  ['id', 'item_id'],
  ['name', 'item_name'],
  ['brand', 'item_brand'],
  ['category', 'item_category'],
  ['variant', 'item_variant'],
  ['unitPrice', 'price'],
  ['quantity', 'quantity'],
]);

/** Barion Pixel: the Hungarian payment provider's, one event a request. Without scripts it reports a page as `contentView`. */
export default {
  name: 'Barion Pixel',
  category: 'ads',
  docs: 'https://docs.barion.com/Barion_Pixel_API_reference',
  holds: 1000,
  hosts: ['barion.com'],
  standard: {
    'view-product': ['contentView'],
    'select-item': ['clickProduct'],
    'add-to-cart': ['addToCart'],
    'remove-from-cart': ['removeFromCart'],
    'begin-checkout': ['initiateCheckout'],
    purchase: ['purchase'],
    'sign-up': ['signUp'],
    'site-search': ['search'],
  },
  claims: ({ url }) => HOST.test(url.hostname),
  decode(request) {
    const { url } = request;
    if (!HOST.test(url.hostname)) return [];
    if (url.pathname.endsWith('.js')) return [{ vendor: 'barion-pixel', kind: 'load', params: {} }];
    return isUnread(request) ? [{ vendor: 'barion-pixel', kind: 'event', params: {} }] : [hit(request)];
  },
} satisfies Vendor;

function hit(request: VendorRequest): Hit {
  const fields = { ...record(fieldsOf(request)), ...looseOf(request.body) };
  const account = Object.values(fields).flatMap((value) => (typeof value === 'string' ? (PIXEL.exec(value)?.[1] ?? []) : []))[0];
  const event = textOf(fields['ev']) ?? textOf(fields['event']) ?? textOf(fields['eventName']);
  const { contents, ...properties } = looseOf(fields['properties'] ?? fields['data'] ?? fields['props']);
  const base = { vendor: 'barion-pixel', account, event, params: impersonal(properties) };
  if (event === undefined || SIDE.test(event)) return { ...base, kind: 'aux' };
  if (PAGES.has(event) || fields['noscript'] === '1') return { ...base, kind: 'pageview' };
  return {
    ...base,
    kind: 'event',
    items: itemsNamed(contents, ITEM) ?? itemsNamed([properties], ITEM),
    value: numberOf(properties['revenue'] ?? properties['totalItemPrice']),
    currency: textOf(properties['currency']),
  };
}
