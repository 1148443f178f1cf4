import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { payloadOf } from './parse/encoded-payload';
import { isLoose, type Loose } from './parse/json';
import { looseList, looseOf, textOf } from './parse/loose-text';
import { numberOf } from './parse/number';
import { impersonal } from './parse/personal';
import { record } from './parse/record';

const CAPTURE = /\/(?:i\/v0\/e|e|capture|batch|track)\/?$/;
/** What its library captures of every page without being asked for that very thing. */
const AUTOMATIC =
  /^\$(?:autocapture|copy_autocapture|pageleave|web_vitals|rageclick|dead_click|exception|feature_flag_called|feature_view|\$heatmap|csp_violation|ai_.{0,40})$/;
const PERSON = /^\$(?:identify|create_alias|groupidentify|set|set_once|unset|opt_in|snapshot|merge_dangerously)$/;

/** PostHog, on its own hosts or behind a proxy: events as JSON, in base64, or compressed so that nobody can read them here. */
export default {
  name: 'PostHog',
  category: 'analytics',
  docs: 'https://posthog.com/docs/api/capture',
  holds: 4000,
  hosts: ['posthog.com'],
  marks: { path: ['/array/phc_', '/flags', '/decide', '/s', '/e', '/capture', '/batch', '/track'], body: ['phc_'] },
  own: ['i.posthog.com'],
  standard: { survey: ['survey sent'] },
  claims: (request) => isLibrary(request) || isSide(request) || isUnread(request) || eventsOf(request).length > 0,
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'posthog', account: keyIn(request.url.pathname), kind: 'load', params: {} }];
    const events = eventsOf(request);
    if (events.length > 0) return events.map(hit);
    if (isUnread(request)) return [{ vendor: 'posthog', kind: 'event', params: {} }];
    return isSide(request) ? [{ vendor: 'posthog', account: keyIn(request.url.pathname), kind: 'aux', params: {} }] : [];
  },
} satisfies Vendor;

function isOwn({ url }: VendorRequest): boolean {
  return url.hostname.endsWith('.posthog.com') && url.hostname !== 'www.posthog.com';
}

function keyIn(text: string): string | undefined {
  return /\bphc_[A-Za-z0-9]{20,60}/.exec(text)?.[0];
}

function isLibrary(request: VendorRequest): boolean {
  const { pathname } = request.url;
  if (/\/array\/phc_\w+\/(?:array|config)\.js$/.test(pathname)) return true;
  return isOwn(request) && /^\/static\/.+\.js$/.test(pathname);
}

/** Flags, remote configuration, surveys to show, and recordings. */
function isSide(request: VendorRequest): boolean {
  const { pathname } = request.url;
  if (isOwn(request)) return /^\/(?:s|decide|flags|engage|array|api)(?:\/|$)/.test(pathname);
  return /\/(?:flags|decide|s)\/?$/.test(pathname) && isStamped(request);
}

/** Behind a proxy an unread request is known by the stamp of the library: its version, the time, and whether to keep the address. */
function isUnread(request: VendorRequest): boolean {
  if (!CAPTURE.test(request.url.pathname) || request.method !== 'POST' || (request.body && !isGzip(request.body))) return false;
  return isOwn(request) || isStamped(request) || request.url.searchParams.get('compression') === 'gzip-js';
}

function isGzip(body: string): boolean {
  return body.charCodeAt(0) === 0x1f;
}

function isStamped({ url: { searchParams } }: VendorRequest): boolean {
  return searchParams.has('ip') && /^\d{13}$/.test(searchParams.get('_') ?? '') && /^1\.\d/.test(searchParams.get('ver') ?? '');
}

/** One event, a list of them, or a batch; all say for which project, together or each. */
function eventsOf(request: VendorRequest): Loose[] {
  const { url, body = '' } = request;
  if (!/phc_|%22token|"token"|^data=|"api_key"/.test(body.slice(0, 300_000)) && !url.search.includes('data=')) return [];
  if (!CAPTURE.test(url.pathname) && !body.includes('phc_')) return [];
  const read = payloadOf(request);
  const shared = isLoose(read) ? textOf(read['api_key']) : undefined;
  const list =
    isLoose(read) && Array.isArray(read['batch'])
      ? looseList(read['batch'])
      : Array.isArray(read)
        ? looseList(read)
        : isLoose(read)
          ? [read]
          : [];
  return list.flatMap((one) => {
    const key = textOf(looseOf(one['properties'])['token']) ?? textOf(one['api_key']) ?? shared;
    return typeof one['event'] === 'string' && key?.startsWith('phc_') ? [{ ...one, api_key: key }] : [];
  });
}

function hit({ event, properties, api_key }: Loose): Hit {
  const name = textOf(event) ?? '';
  const held = looseOf(properties);
  const own = /^(?:\$|token$|distinct_id$)/;
  return {
    vendor: 'posthog',
    account: textOf(api_key),
    event: name,
    kind: PERSON.test(name) ? 'aux' : name === '$pageview' || name === '$screen' ? 'pageview' : 'event',
    params: impersonal(record(Object.entries(held).filter(([key]) => !own.test(key)))),
    value: numberOf(held['revenue'] ?? held['value']),
    currency: textOf(held['currency']),
    automatic: AUTOMATIC.test(name) || undefined,
    page: textOf(held['$current_url']),
  };
}
