import type { Hit, Item, Vendor, VendorRequest } from '../model/vendor';
import { consentOf } from './parse/consent';
import { isWithin } from './parse/hosts';
import { keptParams } from './parse/kept-params';
import { fieldsWhere } from './parse/listed';
import { merge } from './parse/merge';
import { numberOf } from './parse/number';
import { type Fields, query } from './parse/query';
import { record } from './parse/record';

const HOST = /(?:^|\.)(?:google-analytics\.com|analytics\.google\.com|doubleclick\.net)$/;
const PROPERTY = /^UA-\d{1,12}-\d{1,4}$/;
const KEPT = /^(?:e[cal]|ev|dt|dp|ni|t[iarst]|c[uo][sl]?|pa|pal|s[nat]|ut[cvtl]|ex[df]|c[dm]\d{1,3}|cg\d|promo\w{1,6})$/;
const NUMBERS = new Set(['ev', 'tr', 'ts', 'tt', 'utt']);
const productsOf = fieldsWhere((name) => name.startsWith('pr'));
const paramsOf = keptParams(KEPT, NUMBERS);
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
 * Universal Analytics, switched off by Google but still on pages, and its forerunner `ga.js`. Known by its property on any host. An event is called by its action (`ea`); a page view that carries
 * a product action (`pa`) is also that action as an event.
 */
export default {
  name: 'Universal Analytics',
  category: 'analytics',
  docs: 'https://developers.google.com/analytics/devguides/collection/protocol/v1/parameters',
  holds: 1000,
  hosts: ['google-analytics.com'],
  marks: { path: ['collect', '/batch', 'ga-audiences', '__utm.gif'] },
  own: ['google-analytics.com'],
  standard: {
    'view-product': ['detail'],
    'select-item': ['click'],
    'add-to-cart': ['add'],
    'remove-from-cart': ['remove'],
    purchase: ['purchase', 'transaction'],
  },
  claims: (request) => isLibrary(request) || isCollect(request) || isAudience(request) || isImage(request),
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'universal-analytics', kind: 'load', params: {} }];
    if (isAudience(request)) {
      const account = request.url.searchParams.get('tid') ?? undefined;
      return [{ vendor: 'universal-analytics', account, kind: 'aux', params: {} }];
    }
    if (isImage(request)) return [imageHit(query(request.url.search))];
    if (!isCollect(request)) return [];
    const shared = query(request.url.search);
    const lines = request.body ? request.body.split(/\r?\n/).filter((line) => line.includes('=')) : [];
    if (lines.length === 0) return hits(request, shared);
    return lines.flatMap((line) => hits(request, merge(shared, query(line))));
  },
} satisfies Vendor;

function isLibrary({ url }: VendorRequest): boolean {
  if (!url.pathname.endsWith('.js')) return false;
  return isWithin(url.hostname, 'google-analytics.com') && /\/(?:analytics|ga|analytics_debug)\.js$/.test(url.pathname);
}

function isCollect({ url, body = '' }: VendorRequest): boolean {
  if (!url.pathname.endsWith('/collect') && !url.pathname.endsWith('/batch')) return false;
  if (url.searchParams.get('v') === '1')
    return HOST.test(url.hostname) || (url.searchParams.has('t') && PROPERTY.test(url.searchParams.get('tid') ?? ''));
  if (body === '') return false;
  const start = body.slice(0, 2000);
  if (!/(?:^|[&\n])v=1(?:&|$)/.test(start)) return false;
  return HOST.test(url.hostname) || /(?:^|&)tid=UA-\d+-\d+(?:&|$)/m.test(start);
}

/** Remarketing audiences hear of the hit next to it. */
function isAudience({ url }: VendorRequest): boolean {
  return url.pathname === '/ads/ga-audiences' && PROPERTY.test(url.searchParams.get('tid') ?? '');
}

/** What `ga.js` sends: an image with everything in its address. */
function isImage({ url }: VendorRequest): boolean {
  return url.pathname.endsWith('/__utm.gif') && /[?&]utmac=UA-/.test(url.search);
}

/** `utme=5(category*action*label)(1)`: an event in the notation of `ga.js`. */
function imageHit(fields: Fields): Hit {
  const type = fields.get('utmt') || 'page';
  const [, told = ''] = /\b5\(([^)]{0,2000})\)/.exec(fields.get('utme') ?? '') ?? [];
  const [category, action, label] = told.split('*');
  const host = fields.get('utmhn');
  return {
    vendor: 'universal-analytics',
    account: fields.get('utmac'),
    event: type === 'event' ? action : type === 'page' ? 'pageview' : type,
    kind: type === 'page' ? 'pageview' : type === 'var' ? 'aux' : 'event',
    params: record(
      [
        ['ec', category],
        ['el', label],
        ['dt', fields.get('utmdt')],
        ['ti', fields.get('utmtid')],
      ].flatMap(([name, value]) => (name && value ? [[name, value]] : [])),
    ),
    value: type === 'tran' ? numberOf(fields.get('utmtto')) : undefined,
    page: host ? `https://${host}${fields.get('utmp') ?? ''}` : undefined,
  };
}

function hits({ url }: VendorRequest, fields: Fields): Hit[] {
  const type = fields.get('t') ?? 'pageview';
  const pageview = type === 'pageview' || type === 'screenview';
  const aux = url.hostname.endsWith('doubleclick.net') || !/^[a-z]{4,11}$/.test(type) || type === 'adtiming';
  const items = itemsOf(fields);
  const hit: Hit = {
    vendor: 'universal-analytics',
    account: fields.get('tid'),
    event: type === 'event' ? fields.get('ea') : type,
    kind: aux ? 'aux' : pageview ? 'pageview' : 'event',
    params: paramsOf(fields),
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
  for (const [key, value] of productsOf(fields)) {
    const [, place, code] = /^pr(\d{1,3})([a-z]{2})$/.exec(key) ?? [];
    const name = ITEM.get(code ?? '');
    if (place === undefined || name === undefined) continue;
    const number = ['price', 'quantity', 'index'].includes(name) ? numberOf(value) : undefined;
    places.set(place, [...(places.get(place) ?? []), [name, number ?? value]]);
  }
  return [...places].sort(([a], [b]) => Number(a) - Number(b)).map(([, item]) => record(item));
}
