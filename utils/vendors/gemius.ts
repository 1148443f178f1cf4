import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { query } from './parse/query';

const HOST = /\.hit\.gemius\.pl$/;
const HIT = /^\/(?:_[^/]{1,40}\/)?(?:rexdot|redot)\.(?:js|gif)/;
const LIBRARY = /\/(?:[px]{0,2}_?gemius|xgemius|pp_gemius|gplayer|gstream|hmapxy|dlibrary)[\w.-]*\.js$/;

/**
 * Gemius (gemiusPrism, gemiusAudience): page views, and events of the site, which have a number (`id`) instead of a name; what it adds,
 * in `extra`, is a list of values. Impressions of advertisements and the measuring of attention are side traffic.
 */
export default {
  name: 'Gemius',
  category: 'analytics',
  docs: 'https://prism.gemius.com/',
  holds: 2000,
  hosts: ['hit.gemius.pl'],
  own: ['hit.gemius.pl'],
  claims: ({ url }) => HOST.test(url.hostname) && (LIBRARY.test(url.pathname) || HIT.test(url.pathname)),
  decode(request) {
    const { url } = request;
    if (!HOST.test(url.hostname)) return [];
    if (HIT.test(url.pathname)) return [hit(request)];
    return LIBRARY.test(url.pathname) ? [{ vendor: 'gemius', kind: 'load', params: {} }] : [];
  },
} satisfies Vendor;

/** The older form has its fields in the path, parted by slashes; an advertisement's has them after a question mark. */
function hit({ url }: VendorRequest): Hit {
  const fields = query(`${url.search.slice(1)}&${url.pathname.split('/').slice(2).join('&')}`.replaceAll('/', '&'));
  const account = fields.get('id');
  const base = { vendor: 'gemius', account, page: fields.get('href') };
  if (fields.has('fastid') || fields.has('stparam')) return { ...base, event: 'impression', kind: 'aux', params: {} };
  const sort = fields.get('et') ?? 'view';
  if (sort === 'view') return { ...base, kind: 'pageview', params: {} };
  if (!/^[a-z]+$/i.test(sort) || /sonar|stream|fpm/.test(sort))
    return { ...base, event: sort, kind: 'aux', params: {}, automatic: true };
  const extra = fields.get('extra');
  return { ...base, event: sort, kind: 'event', params: extra ? { extra } : {} };
}
