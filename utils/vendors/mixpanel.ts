import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { payloadOf } from './parse/encoded-payload';
import { isLoose, type Loose } from './parse/json';
import { looseOf, textOf } from './parse/loose-text';
import { numberOf } from './parse/number';
import { impersonal } from './parse/personal';
import { record } from './parse/record';

/** What its library captures of every page without being asked for that very thing. */
const AUTOMATIC =
  /^\$(?:mp_(?:click|dead_click|rage_click|input_change|scroll|page_leave|session_record)|session_(?:start|end)|experiment_started)$/;
const PERSON = /^\$(?:identify|create_alias|merge|opt_in|opt_out)$/;
/** Its own properties of browser and library, and who the person is. */
const OWN = /^(?:\$|mp_|token$|distinct_id$|time$)/;

/** Mixpanel, on its own hosts or through a proxy: events as JSON, plain or in base64, one or many. */
export default {
  name: 'Mixpanel',
  category: 'analytics',
  docs: 'https://developer.mixpanel.com/reference/track-event',
  holds: 6000,
  hosts: ['mixpanel.com', 'mxpnl.com'],
  marks: { query: ['data='], body: ['data=', '"token"'] },
  own: ['mixpanel.com'],
  claims: (request) => isLibrary(request) || isSide(request) || isUnread(request) || eventsOf(request).length > 0,
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'mixpanel', kind: 'load', params: {} }];
    const events = eventsOf(request);
    if (events.length > 0) return events.map(hit);
    if (isUnread(request)) return [{ vendor: 'mixpanel', kind: 'event', params: {} }];
    return isSide(request) ? [{ vendor: 'mixpanel', kind: 'aux', params: {} }] : [];
  },
} satisfies Vendor;

function isOwn({ url }: VendorRequest): boolean {
  return url.hostname.endsWith('.mixpanel.com') && /^api[\w-]{0,12}\.mixpanel\.com$/.test(url.hostname);
}

function isLibrary({ url }: VendorRequest): boolean {
  return url.hostname === 'cdn.mxpnl.com' && url.pathname.endsWith('.js');
}

/** Profiles, replays, flags and settings. */
function isSide(request: VendorRequest): boolean {
  return isOwn(request) && /^\/(?:engage|groups|record|flags|decide|settings)\b/.test(request.url.pathname);
}

function isUnread(request: VendorRequest): boolean {
  return isOwn(request) && request.method === 'POST' && !request.body && /^\/track\/?$/.test(request.url.pathname);
}

function eventsOf(request: VendorRequest): Loose[] {
  const { url, body = '' } = request;
  if (!/\/(?:track|import)\/?$/.test(url.pathname) && (body === '' || !/^data=(?:ey|W3|%7B|%5B)/i.test(body))) return [];
  if (!url.search.includes('data=') && !body.startsWith('data=') && !body.includes('"token"')) return [];
  const read = payloadOf(request);
  return (Array.isArray(read) ? read : [read]).filter(
    (one): one is Loose => isLoose(one) && typeof one['event'] === 'string' && isToken(looseOf(one['properties'])['token']),
  );
}

/** Tokens are 32 digits of hexadecimal as a rule; another vendor's begin with letters of its own. */
function isToken(token: unknown): boolean {
  return typeof token === 'string' && token !== '' && !token.startsWith('phc_');
}

function hit({ event, properties }: Loose): Hit {
  const name = textOf(event) ?? '';
  const held = looseOf(properties);
  return {
    vendor: 'mixpanel',
    account: textOf(held['token']),
    event: name,
    kind: PERSON.test(name) ? 'aux' : /^(?:\$mp_web_page_view|mp_page_view)$/.test(name) ? 'pageview' : 'event',
    params: impersonal(record(Object.entries(held).filter(([key]) => !OWN.test(key)))),
    value: numberOf(held['revenue'] ?? held['value']),
    currency: textOf(held['currency']),
    automatic: AUTOMATIC.test(name) || undefined,
    page: textOf(held['$current_url']),
  };
}
