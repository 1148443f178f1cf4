import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { isLoose, json, type Loose, scalars } from './parse/json';
import { numberOf } from './parse/number';
import { isUnread } from './parse/unread';

/** Plausible: one JSON object per event, to its own host or through a proxy on any path. */
export default {
  name: 'Plausible',
  category: 'analytics',
  docs: 'https://plausible.io/docs/events-api',
  holds: 500,
  hosts: ['plausible.io'],
  marks: { path: ['/event', '/plausible', '/pa-', '/script.'], body: ['"n"'] },
  own: ['plausible.io'],
  claims: (request) => isLibrary(request) || isEvent(request) || isUnreadEvent(request),
  decode(request) {
    if (isLibrary(request)) return [library(request)];
    if (isUnreadEvent(request)) return [{ vendor: 'plausible', kind: 'event', params: {} }];
    const payload = json(request.body);
    return isEvent(request) && isLoose(payload) ? hits(payload) : [];
  },
} satisfies Vendor;

function isLibrary({ url, type }: VendorRequest): boolean {
  if (type !== undefined && type !== 'script') return false;
  if (url.hostname === 'plausible.io') return /^\/js\/.+\.js$/.test(url.pathname);
  // Proxied copies keep the names of the script's extensions, or say whose they are.
  return /\/(?:plausible[\w.-]*|pa-[\w-]{20,30}|script(?:\.(?:hash|outbound-links|file-downloads|tagged-events|manual|revenue|pageview-props|compat|local|exclusions))+)\.js$/.test(
    url.pathname,
  );
}

function library({ url }: VendorRequest): Hit {
  const account = /\/(pa-[\w-]+)\.js$/.exec(url.pathname)?.[1];
  return { vendor: 'plausible', account, kind: 'load', params: {} };
}

function isEvent({ url, method, body }: VendorRequest): boolean {
  if (method !== 'POST' || !body || !/^\s*\{/.test(body)) return false;
  return /\/event\/?$/.test(url.pathname) || (/"n"\s*:/.test(body) && /"d"\s*:/.test(body) && /"u"\s*:/.test(body));
}

function isUnreadEvent(request: VendorRequest): boolean {
  return request.url.pathname === '/api/event' && isUnread(request);
}

function hits(payload: Loose): Hit[] {
  const event = payload['n'] ?? payload['name'];
  const page = payload['u'] ?? payload['url'];
  const account = payload['d'] ?? payload['domain'];
  if (typeof event !== 'string' || event === '' || typeof page !== 'string' || typeof account !== 'string') return [];
  if (!/^[a-z][a-z\d+.-]{1,20}:\/\//i.test(page) || account === '') return [];
  const revenue = objectOf(payload['$'] ?? payload['revenue']);
  return [
    {
      vendor: 'plausible',
      account,
      event,
      kind: event === 'pageview' ? 'pageview' : 'event',
      params: { ...engagement(payload), ...scalars(objectOf(payload['p'] ?? payload['props'])) },
      value: numberOf(revenue['amount']),
      currency: typeof revenue['currency'] === 'string' ? revenue['currency'] : undefined,
      automatic: event === 'engagement' || undefined,
      page,
    },
  ];
}

/** How deep the page was scrolled (per cent) and how long it was in use (milliseconds). */
function engagement(payload: Loose): Record<string, string | number> {
  const { sd, e } = payload;
  return scalars({ sd, e });
}

/** Older scripts send properties as JSON within the JSON. */
function objectOf(value: unknown): Loose {
  const read = typeof value === 'string' ? json(value) : value;
  return isLoose(read) ? read : {};
}
