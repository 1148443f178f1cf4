import type { Hit, Item, Vendor, VendorRequest } from '../model/vendor';
import { consentOf } from './parse/consent';
import { numberOf } from './parse/number';
import { type Fields, merge, query } from './parse/query';

const HOSTS = ['google-analytics.com', 'analytics.google.com', 'doubleclick.net'];
const KEPT = /^(?:e[cal]|ev|dt|dp|ni|t[iarst]|c[uo][sl]?|pa|pal|s[nat]|ut[cvtl]|ex[df]|c[dm]\d{1,3}|cg\d|promo\w{1,6})$/;
const NUMBERS = new Set(['ev', 'tr', 'ts', 'tt', 'utt']);
const ITEM: ReadonlyMap<string, string> = new Map([
  ['id', 'item_id'],
  ['nm', 'item_name'],
  ['br', 'item_brand'],
  ['ca', 'item_category'],
  ['va', 'item_variant'],
  ['pr', 'price'],
  ['qt', 'quantity'],
  ['cc', 'coupon'],
  ['ps', 'index'],
]);

/**
 * Universal Analytics, switched off by Google but still on pages. An event is called by its action (`ea`); a page view that carries
 * a product action (`pa`) is also that action as an event.
 */
export default {
  name: 'Universal Analytics',
  category: 'analytics',
  docs: 'https://developers.google.com/analytics/devguides/collection/protocol/v1/parameters',
  holds: 1000,
  hosts: HOSTS,
  standard: {
    'view-product': ['detail'],
    'select-item': ['click'],
    'add-to-cart': ['add'],
    'remove-from-cart': ['remove'],
    purchase: ['purchase', 'transaction'],
  },
  claims: (request) => isLibrary(request) || isCollect(request),
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'universal-analytics', kind: 'load', params: {} }];
    if (!isCollect(request)) return [];
    const shared = query(request.url.search);
    const lines = (request.body ?? '').split(/\r?\n/).filter((line) => line.includes('='));
    return (lines.length > 0 ? lines.map((line) => merge(shared, query(line))) : [shared]).flatMap((fields) =>
      hits(request, fields),
    );
  },
} satisfies Vendor;

function isLibrary({ url }: VendorRequest): boolean {
  return /(?:^|\.)google-analytics\.com$/.test(url.hostname) && /\/(?:analytics|ga|analytics_debug)\.js$/.test(url.pathname);
}

function isCollect({ url, body = '' }: VendorRequest): boolean {
  if (!HOSTS.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`))) return false;
  if (!/^\/(?:[jr]\/)?(?:collect|batch)$/.test(url.pathname)) return false;
  return url.searchParams.get('v') === '1' || /(?:^|[&\n])v=1(?:&|$)/.test(body.slice(0, 2000));
}

function hits({ url }: VendorRequest, fields: Fields): Hit[] {
  const type = fields.get('t') ?? 'pageview';
  const pageview = type === 'pageview' || type === 'screenview';
  const aux = url.hostname.endsWith('doubleclick.net') || !/^[a-z]{4,11}$/.test(type) || type === 'adtiming';
  const items = itemsOf(fields);
  const kept = [...fields].filter(([key]) => KEPT.test(key));
  const hit: Hit = {
    vendor: 'universal-analytics',
    account: fields.get('tid'),
    event: type === 'event' ? fields.get('ea') : type,
    kind: aux ? 'aux' : pageview ? 'pageview' : 'event',
    params: Object.fromEntries(kept.map(([key, value]) => [key, NUMBERS.has(key) ? (numberOf(value) ?? value) : value])),
    items: items.length > 0 ? items : undefined,
    value: numberOf(fields.get('tr')),
    currency: fields.get('cu'),
    consent: consentOf(fields),
    automatic: type === 'timing' || type === 'exception' || undefined,
    page: fields.get('dl'),
  };
  const action = fields.get('pa');
  return action && hit.kind === 'pageview' ? [hit, { ...hit, kind: 'event', event: action }] : [hit];
}

function itemsOf(fields: Fields): Item[] {
  const places = new Map<string, [string, string | number][]>();
  for (const [key, value] of fields) {
    const [, place, code] = /^pr(\d{1,3})([a-z]{2})$/.exec(key) ?? [];
    const name = ITEM.get(code ?? '');
    if (place === undefined || name === undefined) continue;
    const number = ['price', 'quantity', 'index'].includes(name) ? numberOf(value) : undefined;
    places.set(place, [...(places.get(place) ?? []), [name, number ?? value]]);
  }
  return [...places].sort(([a], [b]) => Number(a) - Number(b)).map(([, item]) => Object.fromEntries(item));
}
