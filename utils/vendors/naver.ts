import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { isLoose, json, type Loose, scalars } from './parse/json';
import { numberOf } from './parse/number';
import { pixelItems } from './parse/pixel-items';
import { type Fields, fieldsOf } from './parse/query';

/**
 * Naver's common log script: a page view, unless it carries a conversion: `cnv` of the older script, or the object given to `wcs.trans`,
 * looked for by its shape. A body that is not understood is an event without a name.
 */
export default {
  name: 'Naver Analytics',
  category: 'analytics',
  docs: 'https://naver.github.io/conversion-tracking/pages/01_script_guide_wcstrans/',
  holds: 1000,
  hosts: ['wcs.naver.com', 'wcs.naver.net'],
  standard: {
    'view-product': ['view_product', 'view_content'],
    'view-list': ['view_item_list'],
    'add-to-cart': ['add_to_cart'],
    wishlist: ['add_to_wishlist'],
    'begin-checkout': ['begin_checkout'],
    purchase: ['purchase'],
    'form-submit': ['lead', 'inquiry', 'schedule'],
    newsletter: ['subscribe', 'opt_in_marketing', 'lead'],
    'sign-up': ['sign_up'],
    'booking-done': ['schedule'],
    phone: ['call'],
    'site-search': ['search'],
    share: ['share'],
    directions: ['location'],
    'review-submit': ['review'],
  },
  claims: (request) => isLibrary(request) || isLog(request),
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'naver', kind: 'load', params: {} }];
    return isLog(request) ? [hit(request)] : [];
  },
} satisfies Vendor;

function isLibrary({ url }: VendorRequest): boolean {
  return url.hostname === 'wcs.naver.net' && /^\/wcslog\.js$/.test(url.pathname);
}

function isLog({ url }: VendorRequest): boolean {
  return url.hostname === 'wcs.naver.com' && /^\/[bm]$/.test(url.pathname);
}

function hit(request: VendorRequest): Hit {
  const body = json(request.body);
  const fields = isLoose(body) ? textOf(body) : fieldsOf(request);
  const account = fields.get('wa') || undefined;
  if (account === undefined) return { vendor: 'naver', kind: 'event', params: {} };
  const { type, id, value, currency, items } = conversionOf(fields);
  const old = fields.get('cnv');
  const event = typeof type === 'string' && type !== '' ? type : old ? 'conversion' : undefined;
  return {
    vendor: 'naver',
    account,
    event,
    kind: event === undefined ? 'pageview' : 'event',
    params: scalars({ cnv: old, id, vtyp: fields.get('vtyp') }),
    items: pixelItems(items),
    value: numberOf(value),
    currency: typeof currency === 'string' ? currency : undefined,
    page: fields.get('u') || undefined,
  };
}

function conversionOf(fields: Fields): Loose {
  for (const value of fields.values()) {
    const read = value.startsWith('{') ? json(value) : undefined;
    if (isLoose(read) && typeof read['type'] === 'string') return read;
  }
  return {};
}

function textOf(body: Loose): Fields {
  return new Map(
    Object.entries(body).flatMap(([key, value]) =>
      value === null || value === undefined ? [] : [[key, typeof value === 'string' ? value : JSON.stringify(value)] as const],
    ),
  );
}
