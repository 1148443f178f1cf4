import type { Address, Hit, Vendor, VendorRequest } from '../model/vendor';
import { json } from './parse/json';
import { looseOf, textOf } from './parse/loose-text';

const LIBRARY = /^\/tag\/(?:uet\/)?([\w-]+)$/;
/** Number of a custom event among those of a recording. */
const CUSTOM = 24;
/** Place of the project's id in the envelope of a recording. */
const PROJECT = 4;

/** Microsoft Clarity: recordings, mostly compressed; where one is plain text, the site's own events are read out of it. */
export default {
  name: 'Microsoft Clarity',
  category: 'replay',
  docs: 'https://learn.microsoft.com/en-us/clarity/',
  holds: 3000,
  hosts: ['clarity.ms', 'c.bing.com'],
  own: ['clarity.ms'],
  claims: (request) => isLibrary(request) || isCollect(request.url) || isSync(request.url),
  decode(request) {
    const { url } = request;
    if (isLibrary(request)) {
      return [{ vendor: 'clarity', account: LIBRARY.exec(url.pathname)?.[1], kind: 'load', params: {} }];
    }
    if (isCollect(url)) return recording(request);
    return isSync(url) ? [{ vendor: 'clarity', kind: 'aux', params: {} }] : [];
  },
} satisfies Vendor;

function isLibrary({ url }: VendorRequest): boolean {
  if (url.hostname === 'c.bing.com') return false;
  return LIBRARY.test(url.pathname) || /\/clarity(?:-[\w.]+)?\.js$/.test(url.pathname);
}

function isCollect({ hostname, pathname }: Address): boolean {
  return hostname !== 'c.bing.com' && pathname.endsWith('/collect');
}

/** Clarity's visitor is matched with Microsoft's, at both companies' hosts. */
function isSync({ hostname, pathname, search }: Address): boolean {
  if (pathname !== '/c.gif') return false;
  return hostname === 'c.clarity.ms' || (hostname === 'c.bing.com' && /[?&](?:CtsSyncId=|RedC=c\.clarity\.ms)/.test(search));
}

function recording({ body }: VendorRequest): Hit[] {
  const { e, a } = looseOf(body);
  const envelope = typeof e === 'string' ? json(e) : e;
  const account = Array.isArray(envelope) ? textOf(envelope[PROJECT]) : undefined;
  const entries = typeof a === 'string' ? json(a) : a;
  const own = (Array.isArray(entries) ? entries : []).flatMap((entry: unknown): Hit[] => {
    if (!Array.isArray(entry) || entry[1] !== CUSTOM) return [];
    const event = textOf(entry[2]) ?? textOf(entry[3]);
    return event === undefined ? [] : [{ vendor: 'clarity', account, event, kind: 'event', params: {} }];
  });
  return [{ vendor: 'clarity', account, kind: 'aux', params: {} }, ...own];
}
