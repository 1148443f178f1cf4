import type { Address, Hit, Vendor, VendorRequest } from '../model/vendor';
import type { Loose } from './parse/json';
import { looseList, looseOf, textOf } from './parse/loose-text';
import { impersonal } from './parse/personal';
import { fieldsOf } from './parse/query';
import { record } from './parse/record';
import { isUnread } from './parse/unread';

const LIBRARY = /\/utag(?:\/([^/]+))?\/([^/]+)\/([^/]+)\/utag(?:\.sync)?\.js$|\/utag(?:\.sync)?\.js$/;
const COLLECT = /^(?:collect|datacloud|\w[\w-]*-collect)[\w-]*\.tealiumiq\.com$/;
/** What the library adds of its own: the document, its metadata, cookies and timing. */
const NOISE =
  /^(?:dom|meta|cp|js_page|browser|ut|qp|va|tci|tealium_(?:account|profile|environment|event)$|_t_|loader|timing|_c[a-z]+$)[._]?/;
const PAGES = new Set(['view', 'page_view', 'pageview', 'screen_view']);

/** Tealium: iQ, the container, on any host, and EventStream, which gets the data layer as JSON, as a form or in the address. */
export default {
  name: 'Tealium',
  category: 'tag-manager',
  docs: 'https://docs.tealium.com/',
  holds: 1000,
  hosts: ['tealiumiq.com'],
  marks: { path: ['/utag'] },
  own: ['tealiumiq.com', 'tiqcdn.com'],
  claims: ({ url }) => isLibrary(url) || isCollect(url),
  decode(request) {
    const { url } = request;
    if (isLibrary(url)) return [library(url)];
    if (!isCollect(url)) return [];
    if (isUnread(request)) return [{ vendor: 'tealium', kind: 'event', params: {} }];
    return payloads(request).map(hit);
  },
} satisfies Vendor;

function isLibrary({ pathname }: Address): boolean {
  return pathname.endsWith('.js') && LIBRARY.test(pathname);
}

function isCollect({ hostname, pathname }: Address): boolean {
  return COLLECT.test(hostname) && /\/(?:event|bulk-event|i\.gif)$/.test(pathname);
}

/** On a host of the site's own the account may be missing from the path. */
function library({ pathname }: Address): Hit {
  const [, account, profile, environment] = LIBRARY.exec(pathname) ?? [];
  const named = [account, profile].filter(Boolean).join('/');
  return { vendor: 'tealium', account: named || undefined, kind: 'load', params: environment ? { environment } : {} };
}

/** A form may carry JSON in `data`, and that the data layer in its own `data`. */
function payloads(request: VendorRequest): Loose[] {
  const sent = looseOf(request.body);
  const { shared, events } = sent;
  if (Array.isArray(events)) return looseList(events).map((event) => ({ ...looseOf(shared), ...event }));
  const fields = record(fieldsOf(request));
  const nested = looseOf(fields['data'] ?? sent['data']);
  const path = /^\/([\w-]+)\/([\w-]+)\/\d\/i\.gif$/.exec(request.url.pathname);
  const named = path ? { tealium_account: path[1], tealium_profile: path[2] } : {};
  return [{ ...named, ...fields, ...sent, ...nested, ...looseOf(nested['data']), data: undefined }];
}

function hit(payload: Loose): Hit {
  const sort = textOf(payload['tealium_event']) ?? textOf(payload['event']);
  const event = sort === 'link' ? (textOf(payload['event_name']) ?? sort) : sort;
  return {
    vendor: 'tealium',
    account: [payload['tealium_account'], payload['tealium_profile']].map(textOf).filter(Boolean).join('/') || undefined,
    event,
    kind: event === undefined ? 'aux' : PAGES.has(event) ? 'pageview' : 'event',
    params: impersonal(record(Object.entries(payload).filter(([key]) => !NOISE.test(key)))),
    page: textOf(payload['dom.url']) ?? textOf(payload['page_url']),
  };
}
