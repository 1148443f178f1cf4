import type { Hit, Vendor, VendorRequest } from '../model/vendor';

/** GoatCounter, hosted or on a server of the site's own: one image or beacon per page view or event. An event's name is its path. */
export default {
  name: 'GoatCounter',
  category: 'analytics',
  docs: 'https://www.goatcounter.com/help/events',
  holds: 500,
  hosts: ['zgo.at', 'goatcounter.com'],
  marks: { path: ['/count'] },
  claims: (request) => isLibrary(request) || isCount(request),
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'goatcounter', kind: 'load', params: {} }];
    return isCount(request) ? [hit(request)] : [];
  },
} satisfies Vendor;

function isLibrary({ url }: VendorRequest): boolean {
  return url.hostname === 'gc.zgo.at' && /\/count(?:\.v\d)?\.js$/.test(url.pathname);
}

function isCount({ url }: VendorRequest): boolean {
  if (!url.pathname.endsWith('/count') || !url.searchParams.has('p')) return false;
  return url.hostname.endsWith('.goatcounter.com') || /^[a-z\d]{1,5}$/.test(url.searchParams.get('rnd') ?? '');
}

function hit({ url }: VendorRequest): Hit {
  const { searchParams } = url;
  const path = searchParams.get('p') ?? undefined;
  const event = searchParams.get('e') === 'true' || searchParams.get('e') === '1';
  const title = searchParams.get('t');
  return {
    vendor: 'goatcounter',
    account: url.hostname.replace(/\.goatcounter\.com$/, ''),
    event: event ? path : undefined,
    kind: event ? 'event' : 'pageview',
    params: { ...(path && { p: path }), ...(title && { t: title }) },
  };
}
