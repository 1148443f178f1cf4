import type { Address, Vendor } from '../model/vendor';
import { numberOf } from './parse/number';
import { fieldNames, impersonal } from './parse/personal';
import { type Fields, fieldsOf } from './parse/query';
import { record } from './parse/record';

const LIBRARY = /^\/(\d{4,12})\.js$/;
/** What the library says about a request, not about the event. */
const NOISE = /^(?:_action|_value|url|visitor_uuid|source|drip_account_id|callback|_|user_agent|domain|time_zone|referrer|a|v)$/;

/** Drip: events in the address, by `_action`; those from `drip` itself were asked for by nobody. A form sent is `form_submit`. */
export default {
  name: 'Drip',
  category: 'marketing',
  docs: 'https://developer.drip.com/',
  holds: 500,
  hosts: ['getdrip.com'],
  standard: {
    'view-product': ['Viewed a product'],
    'add-to-cart': ['Added to cart', 'Added a product to cart'],
    purchase: ['Placed an order'],
    'form-submit': ['form_submit'],
  },
  claims: ({ url }) => isLibrary(url) || isClient(url),
  decode(request) {
    const { url } = request;
    if (isLibrary(url)) return [{ vendor: 'drip', account: LIBRARY.exec(url.pathname)?.[1], kind: 'load', params: {} }];
    if (!isClient(url)) return [];
    const fields = fieldsOf(request);
    const base = { vendor: 'drip', account: fields.get('drip_account_id'), page: fields.get('url') };
    if (/\/forms\/\w+\/submissions/.test(url.pathname)) {
      return [{ ...base, event: 'form_submit', kind: 'event', params: fieldNames(fields.keys()) }];
    }
    const event = fields.get('_action');
    if (!url.pathname.endsWith('/track') || !event) return [{ ...base, kind: 'aux', params: {} }];
    const page = /^visited a page$/i.test(event);
    const automatic = fields.get('source') === 'drip' || undefined;
    const value = numberOf(fields.get('_value'));
    return [{ ...base, event, kind: page ? 'pageview' : 'event', params: own(fields), automatic, value }];
  },
} satisfies Vendor;

function isLibrary({ hostname, pathname }: Address): boolean {
  return hostname === 'tag.getdrip.com' && LIBRARY.test(pathname);
}

function isClient({ hostname, pathname }: Address): boolean {
  if (hostname === 'www.getdrip.com') return /^\/forms\/\w+\/submissions/.test(pathname);
  return hostname === 'api.getdrip.com' && /^\/client\/(?:track|identify|events\/visit|forms\/)/.test(pathname);
}

function own(fields: Fields): Readonly<Record<string, string | number>> {
  return impersonal(record([...fields].filter(([key]) => !NOISE.test(key))));
}
