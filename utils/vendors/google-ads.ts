import type { Hit, Item, Vendor, VendorRequest } from '../model/vendor';
import { consentOf } from './parse/consent';
import { googleTagId } from './parse/google-tag';
import { googleUserData } from './parse/google-user-data';
import { planned } from './parse/listed';
import { numberOf } from './parse/number';
import { type Fields, fieldsOf } from './parse/query';
import { put } from './parse/record';

const HOSTS = /(?:^|\.)(?:googleadservices\.com|doubleclick\.net|googlesyndication\.com|google\.(?:com?\.)?[a-z]{2,3})$/;
const ENDPOINT =
  /\/(pagead\/(?:conversion|viewthroughconversion|1p-user-list|1p-conversion|form-data|landing|regclk|attribution\/wcm)|measurement\/conversion|rmkt\/collect|ccm\/(?:conversion|collect|s\/collect|form-data)|td\/rul)(?:\/([A-Z]{1,3}-[A-Z0-9]+|\d+))?\/?$/;
/** Follow-ups of a hit, enhanced-conversion channels, click-id storage and interest groups. */
const AUX = /1p-|form-data|landing|regclk|wcm|s\/collect|td\/rul/;
const PAGE = new Set(['page_view', 'gtag.config', 'gtag.get']);
const AUTOMATIC = new Set(['user_engagement', 'session_start', 'first_visit']);
const KEPT = ['label', 'value', 'currency_code', 'oid', 'transaction_id', 'tiba', 'bttype', 'gclid', 'eventid'];
/** Cart data: discount, Merchant Center account, and the country and language of its feed. */
const CART = ['dscnt', 'mid', 'fcntr', 'flng', 'feed_label', 'feed_country', 'feed_language', 'merchant_id'];
const keptOf = planned((names) => KEPT.filter((key) => names.includes(key)));
const cartOf = planned((names) => [...KEPT, ...CART].filter((key) => names.includes(key)));

/**
 * Google Ads: conversions and remarketing. One event leaves as several requests: the hit itself, its redirects and its copies for
 * other hosts. Redirects are `aux`; the parallel remarketing copy (`rmkt/collect`) may be the only one and is an event.
 * Floodlight shares hosts with it and is not claimed.
 */
export default {
  name: 'Google Ads',
  category: 'ads',
  docs: 'https://developers.google.com/tag-platform/devguides/ads',
  holds: 2000,
  marks: { path: ['/pagead/', '/measurement/', '/rmkt/', '/ccm/', '/td/rul'], query: ['tid=AW-', 'id=AW-', 'id=aw-'] },
  own: ['googleadservices.com'],
  claims: (request) => isLibrary(request) || endpointOf(request) !== undefined,
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'google-ads', account: googleTagId(request), kind: 'load', params: {} }];
    const endpoint = endpointOf(request);
    return endpoint ? [hit(request, endpoint)] : [];
  },
} satisfies Vendor;

interface Endpoint {
  readonly path: string;
  readonly account?: string;
}

function isLibrary(request: VendorRequest): boolean {
  const { hostname, pathname } = request.url;
  if (googleTagId(request)?.toUpperCase().startsWith('AW-')) return true;
  const script = pathname.endsWith('/pagead/conversion.js') || pathname.endsWith('/pagead/conversion_async.js');
  return script && HOSTS.test(hostname);
}

/** Asked twice of each request, once to claim and once to decode it. */
function endpointOf(request: VendorRequest): Endpoint | undefined {
  if (last.request !== request) last = { request, endpoint: readEndpoint(request) };
  return last.endpoint;
}

let last: { readonly request: VendorRequest | null; readonly endpoint: Endpoint | undefined } = {
  request: null,
  endpoint: undefined,
};

function readEndpoint({ url }: VendorRequest): Endpoint | undefined {
  const [, path, inPath] = ENDPOINT.exec(url.pathname) ?? [];
  if (path === undefined) return undefined;
  const { searchParams } = url;
  const google = HOSTS.test(url.hostname) || (searchParams.has('gtm') && (searchParams.has('gcs') || searchParams.has('gcd')));
  const id = inPath ?? searchParams.get('tid') ?? undefined;
  if (!google || id?.startsWith('DC-')) return undefined;
  if (inPath === undefined && /conversion|rul|rmkt/.test(path)) return undefined;
  return { path, account: id && /^\d+$/.test(id) ? `AW-${id}` : id };
}

function hit(request: VendorRequest, { path, account }: Endpoint): Hit {
  const fields = fieldsOf(request);
  const data = dataOf(fields.get('data'));
  const label = fields.get('label') || undefined;
  const event = fields.get('en') ?? data.get('event') ?? (label || path.endsWith('/conversion') ? 'conversion' : undefined);
  const items = itemsOf(fields.get('item'));
  const params: Record<string, string> = {};
  for (const key of items ? cartOf(fields) : keptOf(fields)) params[key] = fields.get(key) ?? '';
  for (const [key, value] of data) if (key !== 'event') put(params, key, value);
  const value = numberOf(fields.get('value') ?? data.get('value'));
  const currency = fields.get('currency_code') || data.get('currency') || undefined;
  const aux = AUX.test(path) || isRedirect(request, fields) || (account !== undefined && !account.startsWith('AW-'));
  const page = label === undefined && (event === undefined || PAGE.has(event));
  return {
    vendor: 'google-ads',
    account,
    event,
    kind: aux ? 'aux' : page ? 'pageview' : 'event',
    params,
    items,
    value,
    currency,
    consent: consentOf(fields),
    userData: googleUserData(fields.get('em')),
    automatic: AUTOMATIC.has(event ?? '') || undefined,
    page: fields.get('url') ?? fields.get('dl'),
  };
}

/** A conversion answers with a redirect to the sister host, which repeats it with a ticket of the first. */
function isRedirect({ url }: VendorRequest, fields: Fields): boolean {
  return (fields.has('ctc_id') || fields.has('ct_cookie_present')) && !url.hostname.endsWith('googleadservices.com');
}

/** `event=add_to_cart;ecomm_prodid=1;value=9`: the event's own parameters. */
function dataOf(text = ''): Fields {
  const fields = new Map<string, string>();
  for (let at = 0; at < text.length; ) {
    const mark = text.indexOf(';', at);
    const end = mark < 0 ? text.length : mark;
    const pair = text.slice(at, end);
    const cut = pair.indexOf('=');
    if (cut > 0) fields.set(pair.slice(0, cut), pair.slice(cut + 1));
    at = end + 1;
  }
  return fields;
}

/** `(SKU1*19.9*2)(SKU2*5*1)`: number, price and quantity of each product of the cart. */
function itemsOf(text = ''): Item[] | undefined {
  if (text === '') return undefined;
  const items = [...text.slice(0, 20_000).matchAll(/\(([^()*]{1,200})\*([^()*]{0,40})\*([^()*]{0,40})\)/g)].map(
    ([, item_id = '', price, quantity]): Item => ({
      item_id,
      ...(numberOf(price) !== undefined && { price: numberOf(price) ?? 0 }),
      ...(numberOf(quantity) !== undefined && { quantity: numberOf(quantity) ?? 0 }),
    }),
  );
  return items.length > 0 ? items : undefined;
}
