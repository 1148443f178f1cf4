import type { Address, Vendor } from '../model/vendor';
import { looseOf, textOf } from './parse/loose-text';
import { impersonal } from './parse/personal';

const LIBRARY = /^\/include\/(?:\d+\/)?(\w+)\.js$/;
const SIDE = /^(?:targeting|metrics|presence|bootstrap|customer|flow|enrichment)\.api\.drift\.com$/;

/** Drift: the chat's and the site's events, as JSON; its other services are side traffic. */
export default {
  name: 'Drift',
  category: 'marketing',
  docs: 'https://devdocs.drift.com/docs/drift-events',
  holds: 1000,
  hosts: ['drift.com', 'driftt.com'],
  claims: ({ url }) => isLibrary(url) || isEvent(url) || SIDE.test(url.hostname),
  decode({ url, body }) {
    if (isLibrary(url)) return [{ vendor: 'drift', account: LIBRARY.exec(url.pathname)?.[1], kind: 'load', params: {} }];
    if (!isEvent(url)) return SIDE.test(url.hostname) ? [{ vendor: 'drift', kind: 'aux', params: {} }] : [];
    const sent = looseOf(body);
    const event = textOf(sent['event']) ?? textOf(sent['eventName']) ?? textOf(sent['name']);
    const account = textOf(sent['embedId']) ?? textOf(sent['orgId']);
    const page = event !== undefined && /^page(?: ?view)?$/i.test(event);
    const params = impersonal(sent['properties'] ?? sent['attributes']);
    return [{ vendor: 'drift', account, event, kind: page ? 'pageview' : 'event', params }];
  },
} satisfies Vendor;

function isLibrary({ hostname, pathname }: Address): boolean {
  return hostname === 'js.driftt.com' && LIBRARY.test(pathname);
}

function isEvent({ hostname, pathname }: Address): boolean {
  return hostname === 'event.api.drift.com' && pathname.startsWith('/track');
}
