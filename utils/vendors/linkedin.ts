import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { pixelParams } from './parse/pixel-params';
import { fieldsOf } from './parse/query';

const HOST = /^(?:px\d?|dc)\.ads\.linkedin\.com$/;
const DROP = /^(?:v|fmt|pid|url|time|cookiesTest|liSync)$/;
const PERSONAL = /^(?:hem|li_fat_id|e_ipv6)$/;
const paramsOf = pixelParams(DROP, PERSONAL);

/**
 * LinkedIn Insight Tag. A conversion has an id and no name: what it stands for is set in LinkedIn. `/wa/` carries what the library saw by
 * itself, packed; `px4` repeats for the other internet protocol, and redirects repeat with a ticket.
 */
export default {
  name: 'LinkedIn Insight Tag',
  category: 'ads',
  docs: 'https://www.linkedin.com/help/lms/answer/a418880',
  holds: 1000,
  hosts: ['ads.linkedin.com', 'www.linkedin.com', 'snap.licdn.com'],
  own: ['ads.linkedin.com', 'linkedin.oribi.io'],
  claims: (request) => isLibrary(request) || isSync(request) || HOST.test(request.url.hostname),
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'linkedin', kind: 'load', params: {} }];
    if (isSync(request)) return [{ vendor: 'linkedin', kind: 'aux', params: {} }];
    return HOST.test(request.url.hostname) ? [hit(request)] : [];
  },
} satisfies Vendor;

function isLibrary({ url }: VendorRequest): boolean {
  return url.hostname === 'snap.licdn.com' && /^\/li\.lms-analytics\/.+\.js$/.test(url.pathname);
}

function isSync({ url }: VendorRequest): boolean {
  return url.hostname === 'www.linkedin.com' && url.pathname.startsWith('/px/');
}

function hit(request: VendorRequest): Hit {
  const { hostname, pathname } = request.url;
  const fields = fieldsOf(request);
  const collect = pathname === '/collect' || pathname === '/collect/';
  const repeated = hostname.startsWith('px4') || fields.has('cookiesTest') || fields.has('liSync');
  const conversion = Boolean(fields.get('conversionId'));
  return {
    vendor: 'linkedin',
    account: fields.get('pid') || undefined,
    event: collect && conversion ? 'conversion' : undefined,
    kind: !collect || repeated ? 'aux' : conversion ? 'event' : 'pageview',
    params: collect ? paramsOf(fields) : {},
    automatic: pathname.startsWith('/wa') || undefined,
    page: fields.get('url') || undefined,
  };
}
