import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { isLoose, json, type Loose, scalars } from './parse/json';
import { numberOf } from './parse/number';
import { pixelItems } from './parse/pixel-items';
import { pairs } from './parse/query';

const HOST = /(?:^|\.)creativecdn\.com$/;
/** Who the visitor is, among what was done. */
const IDENTITY = new Set(['uid', 'lid', 'gid', 'hem']);
const PAGE = new Set(['home', 'placebo', '']);

/** RTB House: a list of events in JSON, or one per `id` in the address (`pr_KEY_event_rest`). */
export default {
  name: 'RTB House',
  category: 'ads',
  docs: 'https://www.rtbhouse.com/',
  holds: 1000,
  hosts: ['creativecdn.com'],
  own: ['creativecdn.com'],
  standard: {
    'view-product': ['offer'],
    'view-list': ['listing', 'category', 'category2'],
    'add-to-cart': ['basketadd'],
    wishlist: ['wishlist'],
    'view-cart': ['basketstatus'],
    'begin-checkout': ['startorder'],
    purchase: ['orderstatus', 'orderstatus2'],
  },
  claims: (request) => isLibrary(request) || isTags(request),
  decode(request) {
    if (isLibrary(request)) {
      return [{ vendor: 'rtb-house', account: /^\/(\w+)\.js$/.exec(request.url.pathname)?.[1], kind: 'load', params: {} }];
    }
    if (!isTags(request)) return [];
    const payload = json(request.body);
    const hits = isLoose(payload) ? listed(payload) : addressed(request);
    if (hits.length > 0) return hits;
    const unread = request.method === 'POST' && !request.body;
    return [{ vendor: 'rtb-house', kind: unread ? 'event' : 'aux', params: {} }];
  },
} satisfies Vendor;

function isLibrary({ url }: VendorRequest): boolean {
  return url.hostname === 'tags.creativecdn.com' && /^\/\w+\.js$/.test(url.pathname);
}

function isTags({ url }: VendorRequest): boolean {
  return HOST.test(url.hostname) && /^\/tags(?:\/v\d)?\/?$/.test(url.pathname);
}

function listed({ th, su, tags }: Loose): Hit[] {
  const account = typeof th === 'string' ? th : undefined;
  return (Array.isArray(tags) ? tags : []).filter(isLoose).flatMap((tag): Hit[] => {
    const { eventType, offerIds, offerId, expiryDate, value, ...rest } = tag;
    if (typeof eventType !== 'string' || IDENTITY.has(eventType)) return [];
    return [
      {
        ...named(account, eventType),
        params: scalars(rest),
        items: pixelItems(offerIds ?? offerId),
        value: numberOf(value),
        page: typeof su === 'string' ? su : undefined,
      },
    ];
  });
}

/** An order is `orderstatus2_<total>_<order>_<offers>`, everything else `<event>_<offers>`. */
function addressed({ url }: VendorRequest): Hit[] {
  const page = url.searchParams.get('su') ?? undefined;
  return pairs(url.search).flatMap(([key, value]): Hit[] => {
    const [, account, event = '', rest = ''] = (key === 'id' && /^pr_([^_]{10,40})(?:_([^_]+))?(?:_(.*))?$/s.exec(value)) || [];
    if (account === undefined || IDENTITY.has(event)) return [];
    const [, total, order, ordered] = (event === 'orderstatus2' && /^([^_]*)_(.*)_([^_]*)$/s.exec(rest)) || [];
    const offers = (ordered ?? rest).split(',').filter(Boolean);
    return [
      {
        ...named(account, event),
        params: order ? { order } : {},
        items: /^(?:offer|basket|orderstatus|listing|wishlist)/.test(event) ? pixelItems(offers) : undefined,
        value: numberOf(total),
        page,
      },
    ];
  });
}

function named(account: string | undefined, event: string): Hit {
  return { vendor: 'rtb-house', account, event: event || undefined, kind: PAGE.has(event) ? 'pageview' : 'event', params: {} };
}
