import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { pixelParams } from './parse/pixel-params';
import { type Fields, query } from './parse/query';

const paramsOf = pixelParams(/^_/, /mail|phone|name$/i);

/** What its library reports of every visit. */
const AUTOMATIC = new Set(['Visited Site', 'Ad Campaign Hit', 'Search Engine Hit']);

/** Kissmetrics: an image per event (`/e`); properties and aliases of a person (`/s`, `/a`) are side traffic. */
export default {
  name: 'Kissmetrics',
  category: 'analytics',
  docs: 'https://support.kissmetrics.io/reference/the-api-specification',
  holds: 1000,
  hosts: ['kissmetrics.com', 'kissmetrics.io'],
  own: ['kissmetrics.io'],
  claims: (request) => libraryOf(request) !== undefined || isTrack(request),
  decode(request) {
    const library = libraryOf(request);
    if (library !== undefined) return [{ vendor: 'kissmetrics', account: library || undefined, kind: 'load', params: {} }];
    return isTrack(request) ? [hit(request.url.pathname, query(request.url.search))] : [];
  },
} satisfies Vendor;

/** The product's key in the address of the script; empty where it names none. */
function libraryOf({ url }: VendorRequest): string | undefined {
  if (!/^(?:i|scripts)\.kissmetrics\.(?:com|io)$/.test(url.hostname) || !url.pathname.endsWith('.js')) return undefined;
  return /^\/([\da-f]{40})\.\d\.js$/.exec(url.pathname)?.[1] ?? '';
}

function isTrack({ url }: VendorRequest): boolean {
  return /^trk\.kissmetrics\.(?:com|io)$/.test(url.hostname) && /^\/[esa]$/.test(url.pathname) && url.searchParams.has('_k');
}

function hit(path: string, fields: Fields): Hit {
  const event = path === '/e' ? fields.get('_n') : undefined;
  return {
    vendor: 'kissmetrics',
    account: fields.get('_k'),
    event,
    kind: path !== '/e' ? 'aux' : event === 'Page View' ? 'pageview' : 'event',
    params: path === '/e' ? paramsOf(fields) : {},
    automatic: AUTOMATIC.has(event ?? '') || undefined,
  };
}
