import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { isLoose, json, scalars } from './parse/json';
import { keptParams } from './parse/kept-params';
import { looseList, textOf } from './parse/loose-text';
import { itemsNamed } from './parse/named-items';
import { numberOf } from './parse/number';
import { impersonal } from './parse/personal';
import { type Fields, query } from './parse/query';
import { snowplowContexts, snowplowEvent } from './parse/snowplow-entity';

const TYPES = new Set(['pv', 'pp', 'se', 'ue', 'tr', 'ti', 'ad']);
const KEPT = /^(?:page|se_(?:ca|ac|la|pr|va)|t[ri]_[a-z]{2})$/;
const NUMBERS = new Set(['se_va', 'tr_tt', 'tr_tx', 'tr_sh', 'ti_pr', 'ti_qu']);
const keptOf = keptParams(KEPT, NUMBERS);
const ITEM: ReadonlyMap<string, string> = new Map([
  ['id', 'item_id'],
  ['sku', 'item_id'],
  ['name', 'item_name'],
  ['brand', 'item_brand'],
  ['category', 'item_category'],
  ['variant', 'item_variant'],
  ['price', 'price'],
  ['unitPrice', 'price'],
  ['quantity', 'quantity'],
  ['position', 'index'],
]);
const AUTOMATIC = /^(?:page_ping|web_vitals|performance_timing|timing|application_error|media_ping|ping_event)$/;

/**
 * Snowplow, on any collector. Page views and pings, structured events by their action, self-describing ones by the name of their
 * schema, and of its commerce plug-in by the type of the action.
 */
export default {
  name: 'Snowplow',
  category: 'data-platform',
  docs: 'https://docs.snowplow.io/docs/sources/trackers/snowplow-tracker-protocol',
  holds: 1000,
  marks: { path: ['/i', 'snowplow'], body: ['/payload_data/jsonschema/'] },
  standard: {
    'view-product': ['product_view'],
    'view-list': ['list_view'],
    'select-item': ['list_click'],
    'add-to-cart': ['add_to_cart'],
    'remove-from-cart': ['remove_from_cart'],
    'promo-view': ['promo_view'],
    'promo-click': ['promo_click'],
    purchase: ['transaction'],
    'form-start': ['focus_form'],
    'form-submit': ['submit_form'],
    'link-click': ['link_click'],
    'site-search': ['site_search'],
    share: ['social_interaction'],
    'video-start': ['play_event'],
  },
  claims: (request) => isLibrary(request) || isUnread(request) || eventsOf(request).length > 0,
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'snowplow', kind: 'load', params: {} }];
    const events = eventsOf(request);
    if (events.length > 0) return events.map(hit);
    return isUnread(request) ? [{ vendor: 'snowplow', kind: 'event', params: {} }] : [];
  },
} satisfies Vendor;

function isLibrary({ url }: VendorRequest): boolean {
  return /snowplow[\w@./-]{0,120}\/sp(?:\.lite)?\.js$/.test(url.pathname);
}

function isUnread({ url, method, body }: VendorRequest): boolean {
  return method === 'POST' && !body && url.pathname === '/com.snowplowanalytics.snowplow/tp2';
}

function eventsOf({ url, body = '' }: VendorRequest): Fields[] {
  if (body.includes('/payload_data/jsonschema/')) {
    const read = json(body);
    const list = isLoose(read) ? looseList(read['data']) : [];
    return list
      .map((one): Fields => new Map(Object.entries(scalars(one)).map(([key, value]) => [key, String(value)])))
      .filter(isEvent);
  }
  if (!/\/i$/.test(url.pathname) || !url.search.includes('tv=')) return [];
  const fields = query(url.search);
  return isEvent(fields) ? [fields] : [];
}

function isEvent(fields: Fields): boolean {
  return TYPES.has(fields.get('e') ?? '') && fields.has('tv') && fields.has('p');
}

function hit(fields: Fields): Hit {
  const type = fields.get('e');
  const described = type === 'ue' ? snowplowEvent(fields.get('ue_pr'), fields.get('ue_px')) : undefined;
  const contexts = snowplowContexts(fields.get('co'), fields.get('cx'));
  const event =
    named(type, fields) ?? (described?.name === 'snowplow_ecommerce_action' ? textOf(described.data['type']) : described?.name);
  const deal = contexts.find(({ name }) => name === 'transaction')?.data ?? {};
  const products = contexts.filter(({ name }) => name === 'product').map(({ data }) => data);
  return {
    vendor: 'snowplow',
    account: fields.get('aid'),
    event,
    kind: type === 'pv' ? 'pageview' : type === 'pp' ? 'aux' : 'event',
    params: { ...keptOf(fields), ...impersonal(described?.data) },
    items:
      itemsNamed(products, ITEM) ??
      (/cart$/.test(event ?? '') && described?.data['sku'] !== undefined ? itemsNamed([described.data], ITEM) : undefined),
    value: numberOf(fields.get('tr_tt') ?? deal['revenue']),
    currency: fields.get('tr_cu') ?? textOf(deal['currency']),
    automatic: AUTOMATIC.test(event ?? '') || undefined,
    page: fields.get('url'),
  };
}

function named(type: string | undefined, fields: Fields): string | undefined {
  if (type === 'se') return fields.get('se_ac');
  return type === undefined
    ? undefined
    : { pv: 'page_view', pp: 'page_ping', tr: 'transaction', ti: 'transaction_item', ad: 'ad_impression' }[type];
}
