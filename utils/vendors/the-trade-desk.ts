import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { isLoose, json, type Loose, scalars } from './parse/json';
import { numberOf } from './parse/number';
import { pixelItems } from './parse/pixel-items';
import { pixelParams } from './parse/pixel-params';
import { fieldsOf } from './parse/query';
import { record } from './parse/record';

const PIXEL = /^\/track\/(up|pxl|evnt|conv|realtimeconversion)\/?$/;
const DROP = /^(?:adv|ref|upv|fmt|vf|v)$/;
const paramsOf = pixelParams(DROP, /^(?:uid2?|euid|em|ph|email|phone)/);
const PAGE = new Set(['pageview', 'sitevisit']);

/** The Trade Desk: the universal pixel sees pages (`up`), tags of one's own are told apart by `ct` only, and conversions have names. */
export default {
  name: 'The Trade Desk',
  category: 'ads',
  docs: 'https://partner.thetradedesk.com/v3/portal/data/doc/TrackingTagsUniversalPixel',
  holds: 1000,
  hosts: ['adsrvr.org'],
  own: ['adsrvr.org'],
  standard: {
    'view-product': ['viewitem'],
    'add-to-cart': ['addtocart'],
    wishlist: ['wishlistitem'],
    'view-cart': ['viewcart'],
    'begin-checkout': ['startcheckout'],
    purchase: ['purchase'],
  },
  claims: ({ url }) => /^(?:insight|match|js)\.adsrvr\.org$/.test(url.hostname),
  decode(request) {
    const { hostname, pathname } = request.url;
    if (!this.claims(request)) return [];
    if (hostname === 'js.adsrvr.org') return [{ vendor: 'the-trade-desk', kind: 'load', params: {} }];
    const [, path] = (hostname === 'insight.adsrvr.org' && PIXEL.exec(pathname)) || [];
    if (path === undefined) return [{ vendor: 'the-trade-desk', kind: 'aux', params: {} }];
    return path === 'realtimeconversion' ? conversions(request) : [pixel(request, path)];
  },
} satisfies Vendor;

function pixel(request: VendorRequest, path: string): Hit {
  const fields = fieldsOf(request);
  return {
    vendor: 'the-trade-desk',
    account: fields.get('adv') || undefined,
    event: path === 'up' ? undefined : path === 'evnt' ? 'event' : 'conversion',
    kind: path === 'up' ? 'pageview' : 'event',
    params: paramsOf(fields),
    value: numberOf(fields.get('v')),
    currency: fields.get('vf') || undefined,
    page: fields.get('ref') || undefined,
  };
}

function conversions({ body }: VendorRequest): Hit[] {
  const payload = json(body);
  if (!body) return [{ vendor: 'the-trade-desk', kind: 'event', params: {} }];
  const list = isLoose(payload) ? (payload['data'] ?? [payload]) : payload;
  return Array.isArray(list) ? list.filter(isLoose).map(conversion) : [];
}

function conversion({ adv, event_name, items, value, currency, ...rest }: Loose): Hit {
  const event = typeof event_name === 'string' && event_name !== '' ? event_name : 'conversion';
  const { tracker_id, upixel_id, order_id, imp } = rest;
  const custom = record(Object.entries(rest).filter(([key]) => /^td\d+$/.test(key)));
  return {
    vendor: 'the-trade-desk',
    account: typeof adv === 'string' ? adv : undefined,
    event,
    kind: PAGE.has(event) ? 'pageview' : 'event',
    params: scalars({ tracker_id, upixel_id, order_id, imp, ...custom }),
    items: pixelItems(items),
    value: numberOf(value),
    currency: typeof currency === 'string' && currency !== '' ? currency : undefined,
  };
}
