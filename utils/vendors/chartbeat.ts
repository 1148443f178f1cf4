import type { Hit, Vendor, VendorRequest } from '../model/vendor';

/** Chartbeat: a ping when a page comes, then one every few seconds for as long as it is read. Only the first is a page view. */
export default {
  name: 'Chartbeat',
  category: 'analytics',
  docs: 'https://docs.chartbeat.com/cbp/tracking/standard-websites/getting-started',
  holds: 1000,
  hosts: ['chartbeat.net', 'chartbeat.com'],
  own: ['chartbeat.net', 'chartbeat.com'],
  claims: (request) => read(request) !== undefined,
  decode(request) {
    const hit = read(request);
    return hit ? [hit] : [];
  },
} satisfies Vendor;

function read({ url }: VendorRequest): Hit | undefined {
  const { hostname, pathname, searchParams } = url;
  if (!/\.chartbeat\.(?:com|net)$/.test(hostname)) return undefined;
  if (/^\/js\/chartbeat\w*\.js$/.test(pathname)) return { vendor: 'chartbeat', kind: 'load', params: {} };
  if (hostname.startsWith('mab.')) return { vendor: 'chartbeat', kind: 'aux', params: {} };
  if (!hostname.startsWith('ping.') || pathname !== '/ping') return undefined;
  const [uid, host, number] = [searchParams.get('g'), searchParams.get('h'), searchParams.get('sn')];
  const title = searchParams.get('i');
  return {
    vendor: 'chartbeat',
    account: uid ?? host ?? undefined,
    event: 'ping',
    kind: number === null || number === '1' ? 'pageview' : 'aux',
    params: { ...(host && { h: host }), ...(title && { i: title }) },
    page: searchParams.get('PA') ?? undefined,
  };
}
