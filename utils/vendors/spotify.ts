import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { isLoose, json, type Loose, scalars } from './parse/json';
import { numberOf } from './parse/number';
import { pixelItems } from './parse/pixel-items';
import { record } from './parse/record';
import { isUnread } from './parse/unread';

const ITEM = ['product_id', 'product_name'];
const SIDE = new Set(['init', 'alias', 'conf']);

/** Spotify Pixel: several events at once, each an action with what belongs to it. */
export default {
  name: 'Spotify Pixel',
  category: 'ads',
  docs: 'https://help.adanalytics.spotify.com/technical-pixel-docs',
  holds: 3000,
  hosts: ['pixels.spotify.com', 'pixel.byspotify.com'],
  own: ['pixels.spotify.com', 'pixel.byspotify.com', 'pixel-static.spotify.com'],
  standard: {
    'view-product': ['product'],
    'add-to-cart': ['addtocart'],
    'begin-checkout': ['checkout'],
    purchase: ['purchase'],
    'form-submit': ['lead'],
    quote: ['lead'],
    demo: ['lead'],
    newsletter: ['lead'],
    'sign-up': ['lead'],
  },
  claims: (request) => isLibrary(request) || isEvent(request),
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'spotify', kind: 'load', params: {} }];
    if (!isEvent(request)) return [];
    if (isUnread(request)) return [{ vendor: 'spotify', kind: 'event', params: {} }];
    const payload = json(request.body);
    const batch = isLoose(payload) ? (payload['batch'] ?? [payload]) : [];
    return Array.isArray(batch) ? batch.filter(isLoose).flatMap(hits) : [];
  },
} satisfies Vendor;

function isLibrary({ url }: VendorRequest): boolean {
  return url.hostname === 'pixel.byspotify.com' && /^\/ping(?:\.min)?\.js$/.test(url.pathname);
}

function isEvent({ url }: VendorRequest): boolean {
  return url.hostname === 'pixels.spotify.com' && /^\/v\d\/ingest\/?$/.test(url.pathname);
}

function hits({ pid, events }: Loose): Hit[] {
  const account = typeof pid === 'string' ? pid : undefined;
  return Array.isArray(events) ? events.filter(isLoose).flatMap((event) => hit(account, event)) : [];
}

function hit(account: string | undefined, { action, body }: Loose): Hit[] {
  if (typeof action !== 'string' || action === '') return [];
  const { url, ...data } = isLoose(body) ? body : {};
  const product = Object.entries(data).filter(([key, value]) => ITEM.includes(key) && Boolean(value));
  return [
    {
      vendor: 'spotify',
      account,
      event: action,
      kind: SIDE.has(action) ? 'aux' : action === 'view' ? 'pageview' : 'event',
      params: SIDE.has(action) ? {} : scalars(data),
      items: pixelItems(data['line_items']) ?? (product.length > 0 ? pixelItems(record(product)) : undefined),
      value: numberOf(data['value']),
      currency: typeof data['currency'] === 'string' ? data['currency'] : undefined,
      page: typeof url === 'string' ? url : undefined,
    },
  ];
}
