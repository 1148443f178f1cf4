import type { Address, Hit, Vendor, VendorRequest } from '../model/vendor';
import { json, type Loose } from './parse/json';
import { looseList, looseOf, textOf } from './parse/loose-text';
import { itemsNamed } from './parse/named-items';
import { numberOf } from './parse/number';
import { impersonal } from './parse/personal';
import { isUnread } from './parse/unread';

const TRACKER = /^(?:web|tck|tracker)(?:\.[a-z]+)*\.snr(?:box|bg)\.com$/;
const API = /^api(?:\.[a-z]+)*\.synerise\.com$/;
const PAGE = new Set(['page.visit', 'visited.page']);
const ITEM = new Map([
  ['sku', 'item_id'],
  ['name', 'item_name'],
  ['category', 'item_category'],
  ['finalUnitPrice', 'price'],
  ['quantity', 'quantity'],
]);

/** Synerise: events as JSON, one or several, each with an `action`, such as `product.addToCart`, and the site's own parameters. */
export default {
  name: 'Synerise',
  category: 'data-platform',
  docs: 'https://hub.synerise.com/developers/web/',
  holds: 2000,
  hosts: ['snrbox.com', 'snrbg.com', 'snrcdn.net', 'synerise.com'],
  standard: {
    'view-product': ['product.view'],
    'add-to-cart': ['product.addToCart'],
    'remove-from-cart': ['product.removeFromCart'],
    wishlist: ['product.addToFavorite'],
    purchase: ['transaction.charge'],
    'form-submit': ['form.submit'],
    'sign-up': ['client.register'],
    login: ['client.login'],
  },
  claims: ({ url }) => isLibrary(url) || isTracker(url),
  decode(request) {
    const { url } = request;
    if (isLibrary(url)) return [{ vendor: 'synerise', kind: 'load', params: {} }];
    if (!isTracker(url)) return [];
    if (isUnread(request)) return [{ vendor: 'synerise', kind: 'event', params: {} }];
    const hits = events(request).map(hit);
    return hits.length > 0 ? hits : [{ vendor: 'synerise', kind: 'aux', params: {} }];
  },
} satisfies Vendor;

function isLibrary({ hostname, pathname }: Address): boolean {
  return (
    /\.snr(?:box|bg|cdn)\.(?:com|net)$/.test(hostname) && /\/(?:synerise-javascript-sdk|snrs|sdk)[\w.-]*\.js$/.test(pathname)
  );
}

function isTracker({ hostname, pathname, search }: Address): boolean {
  if (API.test(hostname)) return /^\/(?:v4\/events|events|sauth\/v\d\/auth)\b/.test(pathname) && !pathname.includes('auth');
  return TRACKER.test(hostname) && !/\.(?:js|css|png|svg|html)$/.test(pathname) && pathname + search !== '/';
}

function events({ body }: VendorRequest): Loose[] {
  const payload = json(body);
  const listed = Array.isArray(payload) ? payload : (looseOf(payload)['events'] ?? looseOf(payload)['data'] ?? [payload]);
  return looseList(listed).filter((event) => textOf(event['action']) !== undefined);
}

function hit(sent: Loose): Hit {
  const event = textOf(sent['action']);
  const { products, ...params } = looseOf(sent['params'] ?? sent['data']);
  const price = looseOf(params['finalUnitPrice'] ?? params['value'] ?? params['revenue']);
  return {
    vendor: 'synerise',
    account: textOf(sent['trackerKey']) ?? textOf(sent['tracker']),
    event,
    kind: event !== undefined && PAGE.has(event) ? 'pageview' : 'event',
    params: impersonal(params),
    items: itemsNamed(products, ITEM) ?? itemsNamed([params], ITEM),
    value: numberOf(price['amount']) ?? numberOf(params['value']) ?? numberOf(params['totalAmount']),
    currency: textOf(price['currency']) ?? textOf(params['currency']),
    page: textOf(params['uri']) ?? textOf(params['url']),
  };
}
