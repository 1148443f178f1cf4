import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { isLoose, json, type Loose } from './parse/json';
import { looseOf, textOf } from './parse/loose-text';
import { numberOf } from './parse/number';
import { impersonal } from './parse/personal';
import { record } from './parse/record';

const TYPES = new Set(['track', 'identify', 'increment', 'decrement', 'alias', 'group', 'assign_group', 'replay']);

/** OpenPanel, in its cloud or on a server of the site's own. The site's key travels in a header, which cannot be seen here. */
export default {
  name: 'OpenPanel',
  category: 'analytics',
  docs: 'https://openpanel.dev/docs/api/track',
  holds: 500,
  hosts: ['openpanel.dev'],
  marks: { body: ['"payload"'] },
  own: ['api.openpanel.dev'],
  standard: { outbound: ['link_out'] },
  claims: (request) => isLibrary(request) || isUnread(request) || messageOf(request) !== undefined,
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'openpanel', kind: 'load', params: {} }];
    const message = messageOf(request);
    if (message) return [hit(message)];
    return isUnread(request) ? [{ vendor: 'openpanel', kind: 'event', params: {} }] : [];
  },
} satisfies Vendor;

function isOwn({ url }: VendorRequest): boolean {
  return url.hostname === 'openpanel.dev' || url.hostname.endsWith('.openpanel.dev');
}

function isLibrary(request: VendorRequest): boolean {
  return isOwn(request) && /^\/op\d?(?:-replay)?\.js$/.test(request.url.pathname);
}

function isUnread(request: VendorRequest): boolean {
  return isOwn(request) && request.method === 'POST' && !request.body && request.url.pathname === '/track';
}

/** Elsewhere than on its own host an event must carry the path that the library adds to each. */
function messageOf(request: VendorRequest): Loose | undefined {
  const { url, method, body } = request;
  if (method !== 'POST' || !/\/track$/.test(url.pathname) || !body?.includes('"payload"')) return undefined;
  const read = json(body);
  if (!isLoose(read) || !TYPES.has(textOf(read['type']) ?? '') || !isLoose(read['payload'])) return undefined;
  if (isOwn(request)) return read;
  return read['type'] === 'track' && looseOf(read['payload']['properties'])['__path'] !== undefined ? read : undefined;
}

function hit({ type, payload }: Loose): Hit {
  const { name, properties } = looseOf(payload);
  const held = looseOf(properties);
  const event = type === 'track' ? textOf(name) : textOf(type);
  const path = textOf(held['__path']);
  return {
    vendor: 'openpanel',
    event,
    kind: type !== 'track' ? 'aux' : event === 'screen_view' ? 'pageview' : 'event',
    params: type === 'track' ? impersonal(record(Object.entries(held).filter(([key]) => !/^__(?!title)/.test(key)))) : {},
    value: numberOf(held['__revenue']),
    automatic: /^session_(?:start|end)$/.test(event ?? '') || undefined,
    page: path?.startsWith('http') ? path : undefined,
  };
}
