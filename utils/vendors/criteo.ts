import type { Hit, Item, Vendor, VendorRequest } from '../model/vendor';
import { fieldsWhere } from './parse/listed';
import { pixelItems } from './parse/pixel-items';
import { pixelParams } from './parse/pixel-params';
import { type Fields, fieldsOf, query } from './parse/query';
import { record } from './parse/record';

const paramsOf = pixelParams(/^(?:e|p|c)$/, /^(?:m|email|h)$/);

/** The events of OneTag by their short names; what is not here was made for one site alone. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['vh', 'viewHome'],
  ['vpg', 'viewPage'],
  ['vl', 'viewList'],
  ['vs', 'viewSearchResult'],
  ['vp', 'viewItem'],
  ['ac', 'addToCart'],
  ['vb', 'viewBasket'],
  ['vc', 'trackTransaction'],
]);
/** Settings and identity among the events: who it is, on what device, in which currency, and what shows the result. */
const SETTING = /^(?:exd|dis|ce|ci|cc|cd|cu|sh|dd|rd|set\w+|manual\w*)$/i;
const callsOf = fieldsWhere((name) => /^p\d{1,3}$/.test(name));
const PAGE = new Set(['viewHome', 'viewPage']);

/** Criteo OneTag: what was called on a page goes out together, one call per `p0`, `p1`, … Everything else at Criteo matches or bids. */
export default {
  name: 'Criteo OneTag',
  category: 'ads',
  docs: 'https://developers.criteo.com/retailer-integration/docs/onetag',
  holds: 1500,
  hosts: ['criteo.com', 'criteo.net'],
  own: ['criteo.com', 'criteo.net'],
  standard: {
    'view-product': ['viewItem'],
    'view-list': ['viewList'],
    'add-to-cart': ['addToCart'],
    'view-cart': ['viewBasket'],
    purchase: ['trackTransaction'],
  },
  claims: (request) => isLibrary(request) || isCriteo(request),
  decode(request) {
    if (isLibrary(request)) {
      return [{ vendor: 'criteo', account: request.url.searchParams.get('a') ?? undefined, kind: 'load', params: {} }];
    }
    if (!isCriteo(request)) return [];
    const hits = isEvent(request) ? events(fieldsOf(request)) : [];
    return hits.length > 0 ? hits : [{ vendor: 'criteo', kind: 'aux', params: {} }];
  },
} satisfies Vendor;

function isLibrary({ url }: VendorRequest): boolean {
  return /^(?:static\.criteo\.net|dynamic\.criteo\.com)$/.test(url.hostname) && /^\/js\/ld\/ld\.js$/.test(url.pathname);
}

function isCriteo({ url }: VendorRequest): boolean {
  return /^(?:sslwidget|widget|gum|dis|bidder|mug|measurement-api|ssp-sync)\b[\w.-]*\.criteo\.com$/.test(url.hostname);
}

function isEvent({ url }: VendorRequest): boolean {
  return /^(?:ssl)?widget\b/.test(url.hostname) && /^\/event\/?$/.test(url.pathname);
}

function events(fields: Fields): Hit[] {
  const texts = callsOf(fields).map(([, value]) => value);
  const calls = [...new Set(texts)].map(query);
  const currency = calls.map((call) => (/^set_?currency$/i.test(call.get('e') ?? '') ? call.get('c') : undefined)).find(Boolean);
  return calls.flatMap((call) => {
    const short = call.get('e') ?? '';
    if (short === '' || SETTING.test(short)) return [];
    return [hit(fields, call, NAMES.get(short) ?? short, currency)];
  });
}

function hit(fields: Fields, call: Fields, event: string, currency: string | undefined): Hit {
  return {
    vendor: 'criteo',
    account: fields.get('a') || undefined,
    event,
    kind: PAGE.has(event) ? 'pageview' : 'event',
    params: paramsOf(call),
    items: itemsOf(call.get('p') ?? ''),
    currency: call.get('c') || currency,
    page: fields.get('fu') || undefined,
  };
}

/** `[i%3DA1%26pr%3D4.9%26q%3D2,…]`, or ids alone: encoded once more for each level it lies deep. */
function itemsOf(text: string): readonly Item[] | undefined {
  const list = text
    .replace(/^\[|\]$/g, '')
    .split(',')
    .filter(Boolean)
    .slice(0, 200);
  return pixelItems(
    list.map((one) => {
      const [[only] = []] = query(one);
      const inner = only?.includes('=') ? query(only) : query(one);
      return inner.has('i') ? record(inner) : (only ?? one);
    }),
  );
}
