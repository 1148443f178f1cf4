import type { Address, Hit, Item, Vendor, VendorRequest } from '../model/vendor';
import { isLoose, json } from './parse/json';
import { keptParams } from './parse/kept-params';
import { looseList } from './parse/loose-text';
import { matomoAction } from './parse/matomo-action';
import { matomoCartItems, matomoProduct } from './parse/matomo-items';
import { merge } from './parse/merge';
import { itemsNamed } from './parse/named-items';
import { numberOf } from './parse/number';
import { type Fields, fieldsOf, query } from './parse/query';
import { isUnread } from './parse/unread';

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const KEPT =
  /^(?:action_name|e_[cantv]|c_[npti]|search(?:_cat|_count)?|download|link|idgoal|revenue|ec_(?:id|st|tx|sh|dt)|dimension\d{1,4}|pv_id|ping)$/;
const NUMBERS = new Set(['e_v', 'search_count', 'revenue', 'ec_st', 'ec_tx', 'ec_sh', 'ec_dt']);
const paramsOf = keptParams(KEPT, NUMBERS);
const ITEM: ReadonlyMap<string, string> = new Map([
  ['sku', 'item_id'],
  ['name', 'item_name'],
  ['brand', 'item_brand'],
  ['category', 'item_category'],
  ['variant', 'item_variant'],
  ['price', 'price'],
  ['quantity', 'quantity'],
]);

/**
 * Piwik PRO: the dialect of Matomo, from a file of its own (`ppms.php`) on any host, with ids of sites that are no numbers.
 * What is sent without a name is called as for Matomo (`download`, `search`, `ecommerce_order`, …); an event of its newer commerce
 * interface by its type (`e_t`).
 */
export default {
  name: 'Piwik PRO',
  category: 'analytics',
  docs: 'https://developers.piwik.pro/reference/http-api',
  holds: 3000,
  hosts: ['piwik.pro', 'piwik.cloud'],
  marks: { path: ['/ppms.', '/containers/'], query: ['idsite='], body: ['idsite='] },
  own: ['piwik.pro'],
  standard: {
    download: ['download'],
    outbound: ['outlink'],
    'site-search': ['search'],
    purchase: ['ecommerce_order'],
    'view-product': ['ecommerce_product_view'],
  },
  claims: (request) => libraryOf(request) !== undefined || isTracker(request.url) || isRenamed(request),
  decode(request) {
    const library = libraryOf(request);
    if (library !== undefined) return [{ vendor: 'piwik-pro', account: library || undefined, kind: 'load', params: {} }];
    if (isTracker(request.url) && isUnread(request)) return [{ vendor: 'piwik-pro', kind: 'event', params: {} }];
    if (!isTracker(request.url) && !isRenamed(request)) return [];
    const found: Hit[] = [];
    for (const fields of requestsOf(request)) if (fields.get('rec') === '1') found.push(...hits(fields));
    return found;
  },
} satisfies Vendor;

function isTracker(url: Address): boolean {
  return url.pathname.endsWith('/ppms.php');
}

function isRenamed({ url, body }: VendorRequest): boolean {
  const fields = url.search.includes('idsite=')
    ? query(url.search)
    : body?.startsWith('idsite=') || body?.includes('&idsite=')
      ? query(body)
      : undefined;
  return fields !== undefined && fields.get('rec') === '1' && UUID.test(fields.get('idsite') ?? '');
}

/** Id of the container that is loaded; empty for the tracking script alone. */
function libraryOf({ url }: VendorRequest): string | undefined {
  if (url.pathname.endsWith('/ppms.js')) return '';
  const id = /^\/(?:containers\/)?([\da-f-]{36})(?:\/.{0,60})?\.(?:sync\.)?js$/i.exec(url.pathname)?.[1];
  const own = /(?:^|\.)(?:piwik\.pro|piwik\.cloud)$/.test(url.hostname) || url.pathname.startsWith('/containers/');
  return id !== undefined && own && UUID.test(id) ? id : undefined;
}

function requestsOf(request: VendorRequest): Fields[] {
  const bulk = json(request.body);
  if (!isLoose(bulk) || !Array.isArray(bulk['requests'])) return [fieldsOf(request)];
  const shared = query(request.url.search);
  return bulk['requests'].flatMap((entry: unknown) => (typeof entry === 'string' ? [merge(shared, query(entry))] : []));
}

function hits(fields: Fields): Hit[] {
  const commerce = fields.get('e_t');
  const action: Pick<Hit, 'kind' | 'event' | 'automatic'> = commerce ? { kind: 'event', event: commerce } : matomoAction(fields);
  const { kind, event, automatic } = action;
  const items = itemsOf(fields);
  const hit: Hit = {
    vendor: 'piwik-pro',
    account: fields.get('idsite'),
    kind,
    event,
    automatic,
    params: paramsOf(fields),
    items: items.length > 0 ? items : undefined,
    value: numberOf(fields.get('revenue')),
    page: fields.get('url'),
  };
  const product = kind === 'pageview' ? matomoProduct(fields) : undefined;
  return product ? [hit, { ...hit, ...product, kind: 'event' }] : [hit];
}

/** The newer interface lists objects, or lists as Matomo's. */
function itemsOf(fields: Fields): readonly Item[] {
  const products = fields.get('ec_products');
  if (products === undefined) return matomoCartItems(fields);
  return looseList(products).length > 0 ? (itemsNamed(products, ITEM) ?? []) : matomoCartItems(new Map([['ec_items', products]]));
}
