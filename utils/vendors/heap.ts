import type { Address, Hit, Vendor, VendorRequest } from '../model/vendor';

/**
 * Heap. The newer library sends bodies in binary and the older one marks that have no published meaning: what was sent can be seen,
 * which event it was cannot, so it is an event without a name.
 */
export default {
  name: 'Heap',
  category: 'analytics',
  docs: 'https://developers.heap.io/docs/web',
  holds: 5000,
  hosts: ['heapanalytics.com', 'heap-api.com'],
  own: ['heapanalytics.com', 'heap-api.com'],
  claims: (request) => read(request) !== undefined,
  decode(request) {
    const hit = read(request);
    return hit ? [hit] : [];
  },
} satisfies Vendor;

function read({ url }: VendorRequest): Hit | undefined {
  if (!/(?:^|\.)(?:heapanalytics|heap-api)\.com$/.test(url.hostname)) return undefined;
  const script = /\/(?:js\/heap-|config\/)(\d{4,20})(?:\/heap_config)?\.js$/.exec(url.pathname)?.[1];
  if (script !== undefined) return { vendor: 'heap', account: script, kind: 'load', params: {} };
  const account = url.searchParams.get('a') ?? undefined;
  if (/^\/(?:h|api\/track)$/.test(url.pathname)) return { vendor: 'heap', account, kind: 'event', params: {}, ...path(url) };
  const action = /^\/api\/capture\/v\d\/(\w{1,40})$/.exec(url.pathname)?.[1];
  if (action === 'track') return { vendor: 'heap', account, kind: 'event', params: {} };
  if (action === 'pageview') return { vendor: 'heap', account, kind: 'pageview', params: {} };
  return /^\/api\//.test(url.pathname) ? { vendor: 'heap', account, kind: 'aux', params: {} } : undefined;
}

/** Domain and path of the page. */
function path({ searchParams }: Address): Pick<Hit, 'page'> {
  const [domain, held] = [searchParams.get('d'), searchParams.get('h')];
  return domain && held?.startsWith('/') ? { page: `https://${domain}${held}` } : {};
}
