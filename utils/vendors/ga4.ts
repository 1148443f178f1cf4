import type { Address, Hit, Vendor, VendorRequest } from '../model/vendor';
import { fromBase64 } from './parse/base64';
import { consentOf } from './parse/consent';
import { ga4Items } from './parse/ga4-items';
import { googleTagId } from './parse/google-tag';
import { googleUserData } from './parse/google-user-data';
import { isWithin } from './parse/hosts';
import { planned } from './parse/listed';
import { measurementProtocol, speaksMeasurementProtocol } from './parse/measurement-protocol';
import { merge } from './parse/merge';
import { numberOf } from './parse/number';
import { type Fields, query } from './parse/query';
import { put } from './parse/record';

const PROPERTY = /^G-[A-Z0-9]{4,20}$/;
/** `v=2&tid=G` in base64. */
const WRAPPED = 'dj0yJnRpZD1H';
const AUTOMATIC = new Set(['user_engagement', 'session_start', 'first_visit']);
/** Wire names of what GA4 calls otherwise, and the flags of the hit: key event, first visit, session start, new session id, debug mode. */
const NAMES: readonly (readonly [wire: string, name: string])[] = [
  ['dl', 'page_location'],
  ['dr', 'page_referrer'],
  ['dt', 'page_title'],
  ['cu', 'currency'],
  ['sid', 'ga_session_id'],
  ['sct', 'ga_session_number'],
  ['seg', 'session_engaged'],
  ['_et', 'engagement_time_msec'],
  ['tt', 'traffic_type'],
  ['ir', 'ignore_referrer'],
  ['li', 'item_list_id'],
  ['ln', 'item_list_name'],
  ...['_c', '_fv', '_ss', '_nsi', '_dbg'].map((flag) => [flag, flag] as const),
];
/** Wire names of numbers. */
const NUMBERS = new Set(['_et', 'sct']);
/** The same letters name a promotion on events about one, and a campaign on all others. */
const ABOUT_PROMOTION: ReadonlyMap<string, string> = new Map([
  ...NAMES,
  ['pi', 'promotion_id'],
  ['pn', 'promotion_name'],
  ['cn', 'creative_name'],
  ['cs', 'creative_slot'],
  ['lo', 'location_id'],
]);
const ABOUT_CAMPAIGN: ReadonlyMap<string, string> = new Map([
  ...NAMES,
  ['ci', 'campaign_id'],
  ['cn', 'campaign'],
  ['cs', 'source'],
  ['cm', 'medium'],
  ['ct', 'term'],
  ['cc', 'content'],
]);

/**
 * Google Analytics 4. Known by its parameters alone: server-side containers, tag gateways and proxies put it on any host and path.
 * A request carries one event in its address, or several in its body, one a line.
 */
export default {
  name: 'Google Analytics 4',
  category: 'analytics',
  docs: 'https://developers.google.com/analytics/devguides/collection/ga4',
  holds: 6000,
  marks: { query: ['tid=G-', 'id=G-', 'id=g-', 'measurement_id=G-', WRAPPED], body: ['tid=G-'] },
  claims: (request) => sortOf(request) !== null,
  decode(request) {
    switch (sortOf(request)) {
      case 'library':
        return [{ vendor: 'ga4', account: googleTagId(request), kind: 'load', params: {} }];
      case 'measurement':
        return measurementProtocol(request);
      case 'side':
        return [sidePing(query(request.url.search))];
      case 'collect':
        return collected(request);
      default:
        return [];
    }
  },
} satisfies Vendor;

type Sort = 'library' | 'measurement' | 'side' | 'collect' | null;

/** What a request is; asked twice of each, once to claim and once to decode it. */
function sortOf(request: VendorRequest): Sort {
  if (last.request === request) return last.sort;
  const sort = readSort(request);
  last = { request, sort };
  return sort;
}

let last: { readonly request: VendorRequest | null; readonly sort: Sort } = { request: null, sort: null };

function readSort(request: VendorRequest): Sort {
  const library = googleTagId(request);
  if (library !== undefined) return PROPERTY.test(library) ? 'library' : null;
  if (speaksMeasurementProtocol(request)) return 'measurement';
  if (isSidePing(request)) return 'side';
  return isCollect(request) ? 'collect' : null;
}

function isCollect(request: VendorRequest): boolean {
  if (speaks(shared(request.url))) return true;
  const [first] = request.body?.includes('tid=G-') ? lines(request.body) : [];
  return first !== undefined && speaks(first);
}

function speaks(fields: Fields): boolean {
  return fields.get('v') === '2' && PROPERTY.test(fields.get('tid') ?? '');
}

/** What all events of the request have in common; asked twice of each. */
function shared({ search }: Address): Fields {
  if (search !== lastShared.search) lastShared = { search, fields: unwrapped(search) };
  return lastShared.fields;
}

let lastShared: { readonly search: string; readonly fields: Fields } = { search: '', fields: query('') };

/** Some proxies wrap the whole query in base64: `v=2&tid=G…` then begins so. */
function unwrapped(search: string): Fields {
  const plain = query(search);
  const wrapped = search.includes(WRAPPED) ? [...plain.values()].find((value) => value.startsWith(WRAPPED)) : undefined;
  return wrapped === undefined ? plain : query(fromBase64(wrapped));
}

/** Google Signals and audience pings go to the advertising hosts next to the event itself. */
function isSidePing({ url }: VendorRequest): boolean {
  const advertising = isWithin(url.hostname, 'doubleclick.net') || url.pathname === '/ads/ga-audiences';
  return advertising && PROPERTY.test(url.searchParams.get('tid') ?? '');
}

function sidePing(fields: Fields): Hit {
  return { vendor: 'ga4', account: fields.get('tid'), kind: 'aux', params: {}, consent: consentOf(fields) };
}

function collected(request: VendorRequest): Hit[] {
  const common = shared(request.url);
  const batch = lines(request.body);
  const events = batch.length > 0 ? batch.map((line) => merge(common, line)) : [common];
  return events.map((event) => (event.has('en') || isUnread(request, event) ? hit(event) : sidePing(event)));
}

/** A counted hit whose event is in a body that nobody could read: something was sent, what is not known. */
function isUnread({ method, body }: VendorRequest, fields: Fields): boolean {
  return method === 'POST' && !body && fields.has('_s');
}

function lines(body = ''): Fields[] {
  if (body === '' || /^\s*[{[]/.test(body)) return [];
  return body
    .split(/\r?\n/)
    .filter((line) => line.includes('='))
    .map(query);
}

function hit(fields: Fields): Hit {
  const event = fields.get('en');
  const items = ga4Items(fields);
  const params = paramsOf(fields, event);
  const personal = peopleOf(fields);
  const { value, currency } = params;
  return {
    vendor: 'ga4',
    account: fields.get('tid'),
    event,
    kind: event === 'page_view' ? 'pageview' : 'event',
    params,
    items: items.length > 0 ? items : undefined,
    currency: currency === undefined ? undefined : String(currency),
    value: typeof value === 'number' ? value : undefined,
    consent: consentOf(fields),
    userData: personal,
    client: fields.get('cid') || undefined,
    automatic: AUTOMATIC.has(event ?? '') || undefined,
    page: fields.get('dl'),
  };
}

function peopleOf(fields: Fields): string[] | undefined {
  const named = googleUserData(fields.get('em'));
  return fields.get('uid') ? [...(named ?? []), 'user_id'] : named;
}

interface Param {
  readonly key: string;
  readonly name: string;
  readonly number: boolean;
}

/** Event parameters by their own names, what the hit says of its session by GA4's; user properties keep their prefix. */
function paramsOf(fields: Fields, event = ''): Record<string, string | number> {
  const params: Record<string, string | number> = {};
  for (const { key, name, number } of event.includes('promotion') ? ofPromotion(fields) : ofOthers(fields)) {
    const value = fields.get(key) ?? '';
    put(params, name, number ? (numberOf(value) ?? value) : value);
  }
  return params;
}

const ofPromotion = planned((keys) => listed(keys, ABOUT_PROMOTION));
const ofOthers = planned((keys) => listed(keys, ABOUT_CAMPAIGN));

/** The parameters behind these keys: first what the site named, then what the protocol calls otherwise and the site has not named so. */
function listed(keys: readonly string[], names: ReadonlyMap<string, string>): Param[] {
  const own = keys.flatMap((key): Param[] => {
    const name = ownName(key);
    return name === undefined ? [] : [{ key, name, number: key.startsWith('epn.') || key.startsWith('upn.') }];
  });
  const taken = new Set(own.map(({ name }) => name));
  const known = keys.flatMap((key): Param[] => {
    const name = ownName(key) === undefined ? names.get(key) : undefined;
    return name === undefined || taken.has(name) ? [] : [{ key, name, number: NUMBERS.has(key) }];
  });
  return [...own, ...known];
}

/** The name that the site gave a parameter; undefined where it is one of the protocol. */
function ownName(key: string): string | undefined {
  const dot = key.charCodeAt(2) === DOT ? 2 : key.charCodeAt(3) === DOT ? 3 : -1;
  if (dot < 0) return undefined;
  const prefix = key.slice(0, dot);
  if (prefix === 'ep' || prefix === 'epn') return key.slice(dot + 1);
  return prefix === 'up' || prefix === 'upn' ? `up.${key.slice(dot + 1)}` : undefined;
}

const DOT = '.'.charCodeAt(0);
