import type { Vendor, VendorRequest } from '../model/vendor';

/** Merkury of Merkle: a loader on any host that matches visitors with people. */
export default {
  name: 'Merkury (Merkle)',
  category: 'data-platform',
  docs: 'https://www.merkle.com/merkury',
  holds: 0,
  marks: { path: ['/tpTracking/'] },
  claims: ({ url }) => /\/tpTracking\/[\w./-]{2,60}$/.test(url.pathname),
  decode(request) {
    if (!this.claims(request)) return [];
    const account = request.url.searchParams.get('sv_cid') ?? undefined;
    const page = request.url.searchParams.get('url') ?? undefined;
    return [{ vendor: 'merkury', account, kind: isLoader(request) ? 'load' : 'aux', params: {}, page }];
  },
} satisfies Vendor;

function isLoader({ url }: VendorRequest): boolean {
  return url.pathname.endsWith('/loader/load.js');
}
