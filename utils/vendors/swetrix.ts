import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { isLoose, json, type Loose } from './parse/json';
import { textOf } from './parse/loose-text';
import { impersonal } from './parse/personal';
import { isUnread } from './parse/unread';

const LOG = /\/log(?:\/(custom|hb|error|noscript|session-id|profile-id)?)?$/;

/** Swetrix, in its cloud or on a server of the site's own. */
export default {
  name: 'Swetrix',
  category: 'analytics',
  docs: 'https://docs.swetrix.com/events-api',
  holds: 500,
  hosts: ['swetrix.com', 'swetrix.org'],
  marks: { path: ['/swetrix', '/log'] },
  own: ['api.swetrix.com', 'api.swetrix.org'],
  claims: (request) => read(request) !== undefined,
  decode(request) {
    const hit = read(request);
    return hit ? [hit] : [];
  },
} satisfies Vendor;

function read(request: VendorRequest): Hit | undefined {
  const { url, body } = request;
  const own = /(?:^|\.)swetrix\.(?:com|org)$/.test(url.hostname);
  if (/\/swetrix(?:\.min)?\.js$/.test(url.pathname)) return { vendor: 'swetrix', kind: 'load', params: {} };
  const found = LOG.exec(url.pathname);
  if (!found) return undefined;
  const path = found[1];
  if (path === 'noscript') {
    const account = url.searchParams.get('pid') ?? undefined;
    return own && account ? { vendor: 'swetrix', account, kind: 'pageview', params: {} } : undefined;
  }
  if (own && isUnread(request) && (path === undefined || path === 'custom'))
    return { vendor: 'swetrix', kind: path ? 'event' : 'pageview', params: {} };
  if (!body?.includes('"pid"')) return undefined;
  const message = json(body);
  if (!isLoose(message) || typeof message['pid'] !== 'string') return undefined;
  return own || 'tz' in message || 'lc' in message ? hit(message, path) : undefined;
}

function hit({ pid, ev, meta, name }: Loose, path?: string): Hit {
  const event = path === 'custom' ? textOf(ev) : path === 'error' ? textOf(name) : undefined;
  return {
    vendor: 'swetrix',
    account: textOf(pid),
    event,
    kind: path === undefined ? 'pageview' : path === 'custom' ? 'event' : 'aux',
    params: path === 'error' ? {} : impersonal(meta),
  };
}
