import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { isLoose, json, type Loose } from './parse/json';
import { looseOf, textOf } from './parse/loose-text';
import { impersonal } from './parse/personal';
import { isUnread } from './parse/unread';

/** Pirsch, on its own host or through a proxy: page views in the address, events as JSON. */
export default {
  name: 'Pirsch',
  category: 'analytics',
  docs: 'https://docs.pirsch.io/get-started/frontend-integration',
  holds: 0,
  hosts: ['pirsch.io'],
  marks: { query: ['code='], body: ['"identification_code"'] },
  own: ['api.pirsch.io'],
  claims: (request) => isLibrary(request) || isView(request) || eventOf(request) !== undefined || isSide(request),
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'pirsch', kind: 'load', params: {} }];
    const event = eventOf(request);
    if (event !== undefined) return [reported(event)];
    if (isSide(request)) return [{ vendor: 'pirsch', kind: 'aux', params: {} }];
    return isView(request) ? [view(request)] : [];
  },
} satisfies Vendor;

function isOwn({ url }: VendorRequest): boolean {
  return /(?:^|\.)pirsch\.io$/.test(url.hostname);
}

function isLibrary(request: VendorRequest): boolean {
  return isOwn(request) && /\/(?:pirsch[\w-]{0,20}|pa)\.js$/.test(request.url.pathname);
}

/** Elsewhere the identification code, the time against caching and a whole address of a page must all be there. */
function isView(request: VendorRequest): boolean {
  const { search, searchParams, pathname } = request.url;
  if (!search.includes('code=') || isSide(request)) return false;
  if (isOwn(request)) return /^\/(?:hit|p\/pv)$/.test(pathname);
  const code = /^[A-Za-z0-9]{20,64}$/.test(searchParams.get('code') ?? '');
  return code && /^\d{13}$/.test(searchParams.get('nc') ?? '') && /^https?:\/\//.test(searchParams.get('url') ?? '');
}

function isSide(request: VendorRequest): boolean {
  return isOwn(request) && /^\/(?:session|p\/s)$/.test(request.url.pathname);
}

function eventOf(request: VendorRequest): Loose | undefined {
  if (isOwn(request) && request.url.pathname === '/event' && isUnread(request)) return {};
  if (!request.body?.includes('"identification_code"')) return undefined;
  const read = json(request.body);
  return isLoose(read) && typeof read['event_name'] === 'string' ? read : undefined;
}

function view({ url }: VendorRequest): Hit {
  const title = url.searchParams.get('t');
  return {
    vendor: 'pirsch',
    account: url.searchParams.get('code') ?? undefined,
    kind: 'pageview',
    params: title ? { t: title } : {},
    page: url.searchParams.get('url') ?? undefined,
  };
}

function reported({ identification_code, event_name, event_meta, url }: Loose): Hit {
  return {
    vendor: 'pirsch',
    account: textOf(identification_code),
    event: textOf(event_name),
    kind: 'event',
    params: impersonal(looseOf(event_meta)),
    page: textOf(url),
  };
}
