import type { Hit, Vendor, VendorRequest } from '../model/vendor';

/**
 * Siteimprove Analytics: an image per page view, and points for its heat maps. What else its library reports has no published form:
 * it is an event without a name, so that it is not taken for silence.
 */
export default {
  name: 'Siteimprove Analytics',
  category: 'analytics',
  docs: 'https://help.siteimprove.com/support/solutions/articles/80000448434',
  holds: 2000,
  hosts: ['siteimproveanalytics.io', 'siteimproveanalytics.com'],
  own: ['siteimproveanalytics.io', 'siteimproveanalytics.com'],
  claims: (request) => read(request) !== undefined,
  decode(request) {
    const hit = read(request);
    return hit ? [hit] : [];
  },
} satisfies Vendor;

function read({ url }: VendorRequest): Hit | undefined {
  const { hostname, pathname, searchParams } = url;
  if (!/(?:^|\.)siteimproveanalytics\.(?:com|io)$/.test(hostname)) return undefined;
  const script = /^\/js\/siteanalyze_(\d{1,12})\.js$/.exec(pathname)?.[1];
  if (script !== undefined) return { vendor: 'siteimprove', account: script, kind: 'load', params: {} };
  const path = /^\/(\w{1,20})\.aspx$/.exec(pathname)?.[1];
  if (path === undefined) return undefined;
  const title = searchParams.get('title');
  return {
    vendor: 'siteimprove',
    account: searchParams.get('aid') ?? searchParams.get('accountid') ?? /^(\d{1,12})\./.exec(hostname)?.[1],
    kind: path === 'heat' ? 'aux' : path === 'image' ? 'pageview' : 'event',
    params: title ? { title } : {},
    page: searchParams.get('url') ?? undefined,
  };
}
