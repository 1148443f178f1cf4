import type { Vendor, VendorRequest } from '../model/vendor';
import { pairs } from './parse/query';

/** Adobe Audience Manager: segments and syncs of ids. It builds audiences and measures nothing, so all of it is side traffic. */
export default {
  name: 'Adobe Audience Manager',
  category: 'data-platform',
  docs: 'https://experienceleague.adobe.com/en/docs/audience-manager',
  holds: 1000,
  hosts: ['demdex.net'],
  own: ['demdex.net', 'everesttech.net'],
  claims: (request) => partnerOf(request) !== undefined,
  decode(request) {
    const account = partnerOf(request);
    if (account === undefined) return [];
    const { pathname, search } = request.url;
    const traits = pairs(search).flatMap(([key]) => (/^c_./.test(key) ? [key.slice(0, 60)] : []));
    const dpid = /^\/ibs:(?:d_)?dpid=(\d{1,12})/.exec(pathname)?.[1];
    return [
      {
        vendor: 'adobe-audience-manager',
        account: account || undefined,
        kind: 'aux',
        params: { ...(dpid && { dpid }), ...(traits.length > 0 && { traits: traits.slice(0, 40).sort().join(',') }) },
      },
    ];
  },
} satisfies Vendor;

/** Subdomain of the customer, empty for the host that all share; the id service and the edge live there too and are others'. */
function partnerOf({ url }: VendorRequest): string | undefined {
  const name = /^([\w-]{1,63})\.demdex\.net$/.exec(url.hostname)?.[1];
  if (name === undefined || name === 'adobedc' || /^\/(?:id|ee)(?:\/|$)/.test(url.pathname)) return undefined;
  return name === 'dpm' ? '' : name;
}
