import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { isLoose, json, type Loose } from './parse/json';
import { looseList, looseOf, textOf } from './parse/loose-text';
import { numberOf } from './parse/number';
import { impersonal } from './parse/personal';
import { form } from './parse/query';

/** What its library captures of every page without being asked for that very thing. */
const AUTOMATIC =
  /^(?:session_(?:start|end)|\[Amplitude\] (?:Element (?:Clicked|Changed|Exposed)|Page Scrolled|(?:Rage|Dead|Error) Click|Thrashed Cursor|Web Vitals|Network Request|Main Thread Block|Replay Captured|Viewport Content Updated|Error))$/;
const PERSON = new Set(['$identify', '$groupidentify']);

/** Amplitude, on its own hosts or through a proxy: batches of events. */
export default {
  name: 'Amplitude',
  category: 'analytics',
  docs: 'https://amplitude.com/docs/apis/analytics/http-v2',
  holds: 2000,
  hosts: ['amplitude.com'],
  marks: { body: ['event_type'] },
  own: ['amplitude.com'],
  standard: {
    'form-start': ['[Amplitude] Form Started'],
    'form-submit': ['[Amplitude] Form Submitted'],
    download: ['[Amplitude] File Downloaded'],
  },
  claims: (request) => isLibrary(request) || isSide(request) || isUnread(request) || batchOf(request) !== undefined,
  decode(request) {
    if (isLibrary(request)) return [library(request)];
    const batch = batchOf(request);
    if (batch) return batch.events.map((event) => hit(event, batch.account));
    if (isUnread(request)) return [{ vendor: 'amplitude', kind: 'event', params: {} }];
    return isSide(request) ? [{ vendor: 'amplitude', kind: 'aux', params: {} }] : [];
  },
} satisfies Vendor;

interface Batch {
  readonly account?: string;
  readonly events: readonly Loose[];
}

function isOwn({ url }: VendorRequest): boolean {
  return url.hostname.endsWith('.amplitude.com');
}

function isLibrary({ url }: VendorRequest): boolean {
  return url.hostname === 'cdn.amplitude.com' && /^\/(?:libs|script)\/.+\.js(?:\.gz)?$/.test(url.pathname);
}

function library({ url }: VendorRequest): Hit {
  return { vendor: 'amplitude', account: /^\/script\/([\da-f]{32})\./.exec(url.pathname)?.[1], kind: 'load', params: {} };
}

/** Replays, flags, remote configuration and diagnostics. */
function isSide(request: VendorRequest): boolean {
  return (
    isOwn(request) &&
    /^(?:api-sr|sr-client-cfg|flag|api\.lab|lab|api-secure|diagnostics|profile-api)\./.test(request.url.hostname)
  );
}

function isUnread(request: VendorRequest): boolean {
  return isOwn(request) && request.method === 'POST' && !request.body && /^\/(?:2\/httpapi|batch)?$/.test(request.url.pathname);
}

/** The newer library posts JSON; the older one a form whose field `e` is a list of events. */
function batchOf(request: VendorRequest): Batch | undefined {
  const { body = '' } = request;
  if (body.includes('"event_type"') && body.includes('"api_key"')) {
    const read = json(body);
    if (!isLoose(read) || typeof read['api_key'] !== 'string') return undefined;
    const events = looseList(read['events']).filter((event) => typeof event['event_type'] === 'string');
    return events.length > 0 ? { account: read['api_key'], events } : undefined;
  }
  if (!body.includes('event_type') || !body.includes('client=')) return undefined;
  const fields = form(body);
  const events = looseList(fields.get('e')).filter((event) => typeof event['event_type'] === 'string');
  return events.length > 0 && fields.has('client') ? { account: fields.get('client'), events } : undefined;
}

function hit({ event_type, event_properties }: Loose, account?: string): Hit {
  const event = textOf(event_type) ?? '';
  const held = looseOf(event_properties);
  return {
    vendor: 'amplitude',
    account,
    event,
    kind: PERSON.has(event) ? 'aux' : /^\[Amplitude\] (?:Page|Screen) Viewed$/.test(event) ? 'pageview' : 'event',
    params: impersonal(held),
    value: numberOf(held['$revenue'] ?? held['revenue'] ?? held['value']),
    currency: textOf(held['$currency']) ?? textOf(held['currency']),
    automatic: AUTOMATIC.test(event) || undefined,
    page: textOf(held['[Amplitude] Page Location']) ?? textOf(held['[Amplitude] Page URL']),
  };
}
