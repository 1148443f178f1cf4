import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { isLoose, json, type Loose } from './parse/json';
import { looseOf, textOf } from './parse/loose-text';
import { numberOf } from './parse/number';
import { impersonal } from './parse/personal';
import { isUnread } from './parse/unread';

const ID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** Umami: one JSON object per event, to its cloud or to a server of the site's own, on any path. */
export default {
  name: 'Umami',
  category: 'analytics',
  docs: 'https://umami.is/docs/api/sending-stats',
  holds: 500,
  hosts: ['umami.is', 'umami.dev'],
  marks: { path: ['/umami'], body: ['"website"'] },
  own: ['cloud.umami.is', 'gateway.umami.is'],
  claims: (request) => isLibrary(request) || isUnreadEvent(request) || messages(request).length > 0,
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'umami', kind: 'load', params: {} }];
    if (isUnreadEvent(request)) return [{ vendor: 'umami', kind: 'event', params: {} }];
    return messages(request).map(hit);
  },
} satisfies Vendor;

function isOwn({ url }: VendorRequest): boolean {
  return /(?:^|\.)umami\.(?:is|dev)$/.test(url.hostname);
}

function isLibrary(request: VendorRequest): boolean {
  const { pathname } = request.url;
  return /\/umami(?:\.min)?\.js$/.test(pathname) || (isOwn(request) && pathname === '/script.js');
}

function isUnreadEvent(request: VendorRequest): boolean {
  return isOwn(request) && /^\/api\/(?:send|collect)$/.test(request.url.pathname) && isUnread(request);
}

/** One message, or a list of them. */
function messages({ method, body }: VendorRequest): Loose[] {
  if (method !== 'POST' || !body || !/^\s*[[{]/.test(body) || !body.includes('"website"') || !body.includes('"payload"'))
    return [];
  const read = json(body);
  return (Array.isArray(read) ? read : [read]).filter((one): one is Loose => {
    if (!isLoose(one) || typeof one['type'] !== 'string') return false;
    const { website, url } = looseOf(one['payload']);
    return typeof website === 'string' && ID.test(website) && (one['type'] === 'identify' || typeof url === 'string');
  });
}

function hit({ type, payload }: Loose): Hit {
  const { website, name, event_name, event_value, event_type, url, data, title } = looseOf(payload);
  const event = textOf(name) ?? textOf(event_name) ?? textOf(event_value);
  const aux = type !== 'event' && type !== 'pageview';
  const held = looseOf(data);
  const about =
    event === undefined
      ? impersonal({ title })
      : { ...(textOf(event_type) && { event_type: String(event_type) }), ...impersonal(held) };
  return {
    vendor: 'umami',
    account: textOf(website),
    event: aux ? textOf(type) : event,
    kind: aux ? 'aux' : event === undefined ? 'pageview' : 'event',
    params: aux ? {} : about,
    value: numberOf(held['revenue']),
    currency: textOf(held['currency']),
    page: /^https?:\/\//.test(textOf(url) ?? '') ? textOf(url) : undefined,
  };
}
