import type { Address, Hit, Vendor, VendorRequest } from '../model/vendor';
import { isLoose, json, scalars } from './parse/json';
import { keptParams } from './parse/kept-params';
import { matomoAction } from './parse/matomo-action';
import { matomoCartItems, matomoProduct } from './parse/matomo-items';
import { merge } from './parse/merge';
import { numberOf } from './parse/number';
import { type Fields, fieldsOf, query } from './parse/query';
import { isUnread } from './parse/unread';

const KEPT =
  /^(?:action_name|e_[canv]|c_[npti]|search(?:_cat|_count)?|download|link|idgoal|revenue|ec_(?:id|st|tx|sh|dt)|ma_\w{2,3}|fa_\w{2,4}|_pk[cnps]|dimension\d{1,3}|pv_id|ping)$/;
const NUMBERS = new Set([
  'e_v',
  'search_count',
  'revenue',
  'ec_st',
  'ec_tx',
  'ec_sh',
  'ec_dt',
  'ma_st',
  'ma_ps',
  'ma_le',
  'ma_ttp',
  '_pkp',
]);
const paramsOf = keptParams(KEPT, NUMBERS);

/**
 * Matomo (formerly Piwik), on any host; known by its file name or, where that was changed, by its parameters.
 * An event's name is its action (`e_a`); what Matomo reports without a name is called as Matomo calls it:
 * `download`, `outlink`, `search`, `goal`, `ecommerce_order`, `ecommerce_cart_update`, `ecommerce_product_view`, `media_play`.
 */
export default {
  name: 'Matomo',
  category: 'analytics',
  docs: 'https://developer.matomo.org/api-reference/tracking-api',
  holds: 3000,
  marks: { path: ['/matomo', '/piwik', '/container_'], query: ['idsite='], body: ['idsite=', '{"requests"'] },
  own: ['matomo.cloud'],
  claims: (request) => isLibrary(request) || isTracker(request.url) || isRenamed(request),
  decode(request) {
    if (isLibrary(request)) return [library(request)];
    if (isTracker(request.url) && isUnread(request)) return [{ vendor: 'matomo', kind: 'event', params: {} }];
    const found: Hit[] = [];
    for (const fields of requestsOf(request)) if (isTracking(fields)) found.push(...hits(fields));
    return found;
  },
} satisfies Vendor;

function isTracker(url: Address): boolean {
  return /\/(?:matomo|piwik)\.php$/.test(url.pathname);
}

/** Piwik PRO speaks the same dialect, with ids that are no numbers and a file of its own. */
function isRenamed(request: VendorRequest): boolean {
  if (/\/ppms\.php$/.test(request.url.pathname)) return false;
  const bulk = request.body?.startsWith('{"requests"') ?? false;
  if (!bulk && !request.url.searchParams.has('idsite') && !request.body?.includes('idsite=')) return false;
  return requestsOf(request).some(
    (fields) => isTracking(fields) && ['url', '_id', 'send_image', 'pv_id'].some((key) => fields.has(key)),
  );
}

function isTracking(fields: Fields): boolean {
  return fields.get('rec') === '1' && /^\d{1,9}$/.test(fields.get('idsite') ?? '');
}

function isLibrary({ url, type }: VendorRequest): boolean {
  if (type !== undefined && type !== 'script') return false;
  return /\/(?:matomo|piwik)(?:\.min)?\.js$|\/container_\w{6,12}(?:_\w+)?\.js$/.test(url.pathname);
}

function library({ url }: VendorRequest): Hit {
  const account = /\/(container_\w+)\.js$/.exec(url.pathname)?.[1];
  return { vendor: 'matomo', account, kind: 'load', params: {} };
}

/** The body is a query string, or JSON with many of them. */
function requestsOf(request: VendorRequest): Fields[] {
  const bulk = json(request.body);
  if (!isLoose(bulk) || !Array.isArray(bulk['requests'])) return [fieldsOf(request)];
  const shared = query(request.url.search);
  return bulk['requests'].flatMap((entry: unknown) => {
    if (typeof entry === 'string') return [merge(shared, query(entry))];
    return isLoose(entry)
      ? [merge(shared, new Map(Object.entries(scalars(entry)).map(([key, value]) => [key, String(value)])))]
      : [];
  });
}

function hits(fields: Fields): Hit[] {
  const { kind, event, automatic } = matomoAction(fields);
  const items = matomoCartItems(fields);
  const value = event === 'goal' || event?.startsWith('ecommerce_') ? numberOf(fields.get('revenue')) : undefined;
  const hit: Hit = {
    vendor: 'matomo',
    account: fields.get('idsite'),
    kind,
    event,
    automatic,
    params: paramsOf(fields),
    items: items.length > 0 ? items : undefined,
    value,
    page: fields.get('url'),
  };
  const product = kind === 'pageview' ? matomoProduct(fields) : undefined;
  return product ? [hit, { ...hit, ...product, kind: 'event' }] : [hit];
}
