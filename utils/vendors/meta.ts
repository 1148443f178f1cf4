import type { Hit, Item, Vendor, VendorRequest } from '../model/vendor';
import { isLoose, json } from './parse/json';
import { planned } from './parse/listed';
import { numberOf } from './parse/number';
import { USER_DATA } from './parse/personal';
import { type Fields, fieldsOf } from './parse/query';
import { put } from './parse/record';
import { isUnread } from './parse/unread';

const HOST = /^(?:[a-z]{1,12}\.)?(?:facebook|instagram)\.com$/;
/** What the library reports of its own accord. */
const AUTOMATIC = new Set(['SubscribedButtonClick', 'Microdata', 'PixelInitialized']);
const ITEM: ReadonlyMap<string, string> = new Map([
  ['id', 'item_id'],
  ['name', 'item_name'],
  ['title', 'item_name'],
  ['brand', 'item_brand'],
  ['category', 'item_category'],
  ['item_price', 'price'],
  ['price', 'price'],
  ['quantity', 'quantity'],
]);

/** How a pixel's own fields begin, in an address, a form or the parts of one. */
const PIXEL = /(?:^|[?&]|name=")id(?:=|"\s+)(\d{10,20})(?=&|\s|$)/;
const NAMED = /(?:^|[?&]|name=")ev(?:=|"\s+)\w/;
const PAGE = /(?:^|[?&]|name=")(?:dl|fbp|rqm)(?:=|"\s)/;

/** Meta Pixel: one request per event, in the address or as a form; through a Conversions API gateway the same at a host of one's own. */
export default {
  name: 'Meta Pixel',
  category: 'ads',
  docs: 'https://developers.facebook.com/docs/meta-pixel',
  holds: 1000,
  hosts: ['facebook.com', 'instagram.com', 'connect.facebook.net'],
  marks: { query: ['ev='], body: ['ev=', '"ev"'] },
  own: ['connect.facebook.net'],
  claims: (request) => isTrack(request) || isSandbox(request) || isLibrary(request) || isGateway(request),
  decode(request) {
    if (isLibrary(request)) return [library(request)];
    if (isSandbox(request)) return [{ ...hit(fieldsOf(request)), kind: 'aux' }];
    if (!isTrack(request)) return isGateway(request) ? [hit(fieldsOf(request))] : [];
    const fields = fieldsOf(request);
    if (fields.has('id') && fields.has('ev')) return [hit(fields)];
    return isUnread(request) ? [{ vendor: 'meta', kind: 'event', params: {} }] : [];
  },
} satisfies Vendor;

function isTrack({ url }: VendorRequest): boolean {
  return (url.pathname === '/tr' || url.pathname === '/tr/') && HOST.test(url.hostname);
}

/** At any host: a pixel's id, its event and where it happened, all under the pixel's own names. */
function isGateway({ url, body = '' }: VendorRequest): boolean {
  if (HOST.test(url.hostname)) return false;
  return speaks(url.search) || (body.includes('ev') && speaks(body.slice(0, 4_000)));
}

function speaks(text: string): boolean {
  return NAMED.test(text) && PIXEL.test(text) && PAGE.test(text);
}

function isSandbox({ url }: VendorRequest): boolean {
  return url.pathname.startsWith('/privacy_sandbox/') && HOST.test(url.hostname);
}

function isLibrary({ url }: VendorRequest): boolean {
  return url.hostname === 'connect.facebook.net' && /\/fbevents\.js$|^\/signals\//.test(url.pathname);
}

function library({ url }: VendorRequest): Hit {
  const account = /^\/signals\/config\/(\d+)/.exec(url.pathname)?.[1];
  return { vendor: 'meta', account, kind: 'load', params: {} };
}

function hit(fields: Fields): Hit {
  const event = fields.get('ev') ?? '';
  const params = paramsOf(fields);
  const items = itemsOf(params);
  return {
    vendor: 'meta',
    account: fields.get('id') ?? '',
    event,
    kind: event === 'PageView' ? 'pageview' : 'event',
    params,
    items: items.length > 0 ? items : undefined,
    value: numberOf(params['value']),
    currency: params['currency'] || undefined,
    automatic: AUTOMATIC.has(event) || undefined,
    page: fields.get('dl'),
  };
}

/** Custom data under the names that the site gave it. Of personal data only which kinds were sent (`ud`), never what. */
function paramsOf(fields: Fields): Record<string, string> {
  const params: Record<string, string> = {};
  const { custom, people } = namesOf(fields);
  for (const { key, name } of custom) put(params, name, fields.get(key) ?? '');
  if (people !== '') params[USER_DATA] = people;
  return params;
}

/** Keys of custom data with the name in their brackets, and the names of personal data. */
const namesOf = planned((keys) => {
  const custom: { readonly key: string; readonly name: string }[] = [];
  const people = new Set<string>();
  for (const key of keys) {
    const [, group, name] = key.includes('[') ? (/^(cd|ud|udff)\[([^\]]{1,100})\]/.exec(key) ?? []) : [];
    if (group === 'cd' && name !== undefined) custom.push({ key, name });
    else if (name !== undefined) people.add(name);
    else if (key === 'eid' || key === 'noscript') custom.push({ key, name: key });
  }
  return { custom, people: [...people].sort().join(',') };
});

function itemsOf(params: Readonly<Record<string, string>>): Item[] {
  const contents = json(params['contents']);
  if (Array.isArray(contents) && contents.some(isLoose)) return contents.filter(isLoose).map(itemOf);
  const ids = json(params['content_ids']);
  return Array.isArray(ids)
    ? ids.filter((id) => typeof id === 'string' || typeof id === 'number').map((id) => ({ item_id: String(id) }))
    : [];
}

function itemOf(content: { readonly [key: string]: unknown }): Item {
  const item: Record<string, string | number> = {};
  for (const key of Object.keys(content)) {
    const value = content[key];
    const name = ITEM.get(key) ?? key;
    const number = name === 'price' || name === 'quantity' ? numberOf(value) : undefined;
    if (number !== undefined) put(item, name, number);
    else if (typeof value === 'string' || typeof value === 'number') put(item, name, name === 'item_id' ? String(value) : value);
  }
  return item;
}
