import type { Vendor, VendorRequest } from '../model/vendor';

/** Counterscale, always on a server of the site's own. It counts page views and knows no other event. */
export default {
  name: 'Counterscale',
  category: 'analytics',
  docs: 'https://github.com/benvinegar/counterscale',
  holds: 1000,
  marks: { query: ['sid='] },
  claims: (request) => isCollect(request),
  decode(request) {
    if (!isCollect(request)) return [];
    const { searchParams } = request.url;
    const [host, path, account] = ['h', 'p', 'sid'].map((key) => searchParams.get(key) ?? '');
    const page = `${/^https?:/.test(host ?? '') ? '' : 'https://'}${host}${path}`;
    return [{ vendor: 'counterscale', account, kind: 'pageview', params: { p: path ?? '' }, page }];
  },
} satisfies Vendor;

/** All of host, path, referrer and site, and nothing of the measurement protocols that are sent to the same path. */
function isCollect({ url, method }: VendorRequest): boolean {
  if (method !== 'GET' || !url.pathname.endsWith('/collect')) return false;
  const { searchParams } = url;
  if (searchParams.has('tid') || searchParams.has('v') || !searchParams.has('r') || !searchParams.get('sid')) return false;
  return searchParams.get('p')?.startsWith('/') === true && /^(?:https?:\/\/)?[\w.-]{4,253}$/.test(searchParams.get('h') ?? '');
}
