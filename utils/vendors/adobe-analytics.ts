import type { Hit, Item, Vendor, VendorRequest } from '../model/vendor';
import { namesOf } from './parse/names';
import { numberOf } from './parse/number';
import { pairs } from './parse/query';
import { record } from './parse/record';

const SUITE = /\/b\/ss\/([^/]{1,300})\/\d/;
const KEPT =
  /^(?:pageName|pageType|ch|server|events|products|purchaseID|xact|state|pe|pev[1-3]|v\d{1,3}|c\d{1,2}|l[1-3]|h[1-5]|c\..{1,120}|pid|oid|ot)$/;
/** Success events that have a meaning of their own. */
const NAMED = new Set(['prodView', 'scOpen', 'scView', 'scAdd', 'scRemove', 'scCheckout', 'purchase']);
const LINKS: ReadonlyMap<string, string> = new Map([
  ['lnk_o', 'link'],
  ['lnk_d', 'download'],
  ['lnk_e', 'exit'],
]);

/**
 * Adobe Analytics (AppMeasurement), on the site's own host as a rule. A link is called by its name (`pev2`); the success events of
 * a page view (`events`) are events too, and so are those of a link where they have a name of their own (`scAdd`, `purchase`).
 */
export default {
  name: 'Adobe Analytics',
  category: 'analytics',
  docs: 'https://experienceleague.adobe.com/en/docs/analytics/implementation/validate/query-parameters',
  holds: 1000,
  hosts: ['omtrdc.net', '2o7.net'],
  marks: { path: ['/b/ss/', 'AppMeasurement'] },
  own: ['sc.omtrdc.net', 'sc2.omtrdc.net', '2o7.net'],
  standard: {
    'view-product': ['prodView'],
    'add-to-cart': ['scAdd'],
    'remove-from-cart': ['scRemove'],
    'view-cart': ['scView'],
    'begin-checkout': ['scCheckout'],
    purchase: ['purchase'],
  },
  claims: (request) => SUITE.test(request.url.pathname) || isLibrary(request),
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'adobe-analytics', kind: 'load', params: {} }];
    return SUITE.test(request.url.pathname) ? hits(request) : [];
  },
} satisfies Vendor;

function isLibrary({ url }: VendorRequest): boolean {
  return /\/AppMeasurement(?:\.min)?\.js$/.test(url.pathname);
}

function hits({ url, body = '', method }: VendorRequest): Hit[] {
  const fields = unstacked(body === '' ? pairs(url.search) : [...pairs(url.search), ...pairs(body)]);
  const account = SUITE.exec(url.pathname)?.[1];
  if (fields.size === 0) return method === 'POST' ? [{ vendor: 'adobe-analytics', account, kind: 'event', params: {} }] : [];
  const type = fields.get('pe');
  const link = type === undefined ? undefined : (fields.get('pev2') ?? LINKS.get(type) ?? type);
  const items = itemsOf(fields.get('products'));
  const hit: Hit = {
    vendor: 'adobe-analytics',
    account,
    event: link,
    kind: link === undefined ? 'pageview' : 'event',
    params: paramsOf(fields),
    items: items.length > 0 ? items : undefined,
    currency: fields.get('cc'),
    page: fields.get('g'),
  };
  const success = tokens(fields.get('events')).filter((event) => link === undefined || NAMED.has(event));
  return [hit, ...success.map((event): Hit => ({ ...hit, event, kind: 'event' }))];
}

/** Context data is nested by marks, `a.` to open and `.a` to close: read as `c.a.name`. */
function unstacked(list: readonly (readonly [string, string])[]): Map<string, string> {
  const fields = new Map<string, string>();
  const open: string[] = [];
  let within = '';
  for (const [key, value] of list) {
    if (value === '' && (key.endsWith('.') || key.startsWith('.'))) {
      if (key.endsWith('.')) open.push(key.slice(0, 40));
      else open.pop();
      within = open.length < 10 ? open.join('') : '';
    } else if (open.length < 10) fields.set(within === '' ? key : within + key, value);
  }
  return fields;
}

/** Of the ids of a person (`cid.`) only which kinds were sent. */
function paramsOf(fields: ReadonlyMap<string, string>): Record<string, string> {
  const ids = new Set<string>();
  const isKept = namesOf(KEPT);
  const kept: [string, string][] = [];
  for (const field of fields) {
    const id = field[0].startsWith('cid.') ? field[0].slice(4, 64).split('.', 1)[0] : undefined;
    if (id) ids.add(id);
    else if (isKept(field[0])) kept.push(field);
  }
  if (ids.size > 0) kept.push(['cid', [...ids].sort().join(',')]);
  return record(kept);
}

/** `scAdd,event5=19.9,event7:id1`: names without values and serial numbers, each once. */
function tokens(events = ''): string[] {
  const names = events.split(',', 100).map((token) => (token.split(/[=:]/, 1)[0] ?? '').trim());
  return [...new Set(names)].filter((name) => /^[A-Za-z]\w{1,30}$/.test(name)).slice(0, 30);
}

/** `Category;Name;Quantity;Total`, separated by commas. */
function itemsOf(products = ''): Item[] {
  const items: Item[] = [];
  for (const product of products === '' ? [] : products.split(',', 200)) {
    const [category, name, quantity, total] = product.split(';', 4);
    if (!name) continue;
    const [count, sum] = [numberOf(quantity), numberOf(total)];
    const item: Record<string, string | number> = { item_id: name };
    if (category) item['item_category'] = category;
    if (count !== undefined) item['quantity'] = count;
    if (count !== undefined && sum !== undefined && count > 0) item['price'] = sum / count;
    items.push(item);
  }
  return items;
}
