import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { isWithin } from './parse/hosts';
import { json, scalars } from './parse/json';
import { numberOf } from './parse/number';
import { type Fields, fieldsOf } from './parse/query';
import { record } from './parse/record';

/** Where a view and an event are told. */
const PATHS = new Set(['/', '/event', '/event/']);

/** Fathom, on its own host or a site's custom domain: one image or beacon per page view or event. */
export default {
  name: 'Fathom',
  category: 'analytics',
  docs: 'https://usefathom.com/docs/events/overview',
  holds: 0,
  hosts: ['usefathom.com'],
  marks: { query: ['sid='] },
  claims: (request) => isLibrary(request) || isHit(request),
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'fathom', kind: 'load', params: {} }];
    return isHit(request) ? [hit(fieldsOf(request))] : [];
  },
} satisfies Vendor;

function isOwn({ url }: VendorRequest): boolean {
  return isWithin(url.hostname, 'usefathom.com');
}

function isLibrary(request: VendorRequest): boolean {
  const { pathname } = request.url;
  return (pathname === '/script.js' || pathname === '/tracker.js') && isOwn(request);
}

/** Elsewhere the id of the site (five to eight capitals), the page's origin and the number against caching must all be there. */
function isHit(request: VendorRequest): boolean {
  const { url } = request;
  if (!PATHS.has(url.pathname) || !url.search.includes('sid=')) return false;
  const { searchParams } = url;
  if (!/^[A-Z]{5,8}$/.test(searchParams.get('sid') ?? '')) return false;
  return isOwn(request) || (/^https?:\/\//.test(searchParams.get('h') ?? '') && /^\d+$/.test(searchParams.get('cid') ?? ''));
}

function hit(fields: Fields): Hit {
  const event = fields.get('name') || fields.get('gcode') || undefined;
  const [origin = '', path = ''] = [fields.get('h'), fields.get('p')];
  const params = [...fields].filter(([key, value]) => /^(?:r|qs|payload|gval)$/.test(key) && value !== '' && value !== '{}');
  const extra = scalars(json(fields.get('payload')));
  return {
    vendor: 'fathom',
    account: fields.get('sid'),
    event,
    kind: event === undefined ? 'pageview' : 'event',
    params: { ...record(params.filter(([key]) => key !== 'payload')), ...extra },
    value: numberOf(extra['_value'] ?? fields.get('gval')),
    page: origin.startsWith('http') ? `${origin}${path}` : undefined,
  };
}
