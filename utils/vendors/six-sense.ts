import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { pixelParams } from './parse/pixel-params';
import { fieldsOf } from './parse/query';

const DROP = /^(?:token|event|svisitor|visitor|session|isIframe|cb|r|q|d|v|thirdParty|pageURL|pageViewId)$/;
const paramsOf = pixelParams(DROP);

/** 6sense: a beacon for what a visitor does. Asking which company the visitor belongs to is side traffic. */
export default {
  name: '6sense',
  category: 'marketing',
  docs: 'https://support.6sense.com/docs/6sense-webtag',
  holds: 1000,
  hosts: ['6sc.co', '6sense.com'],
  own: ['6sc.co', 'epsilon.6sense.com'],
  claims: (request) => isLibrary(request) || isLookup(request) || isBeacon(request),
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'six-sense', kind: 'load', params: {} }];
    if (isLookup(request)) return [{ vendor: 'six-sense', kind: 'aux', params: {} }];
    return isBeacon(request) ? [hit(request)] : [];
  },
} satisfies Vendor;

function isLibrary({ url }: VendorRequest): boolean {
  return url.hostname === 'j.6sc.co' && url.pathname.endsWith('.js');
}

function isLookup({ url }: VendorRequest): boolean {
  return /(?:^|\.)6sense\.com$/.test(url.hostname) && /^\/v\d\/company\/details$/.test(url.pathname);
}

function isBeacon({ url }: VendorRequest): boolean {
  return url.hostname === 'b.6sc.co' && /^\/v1\/beacon\/img\.gif$/.test(url.pathname);
}

function hit(request: VendorRequest): Hit {
  const fields = fieldsOf(request);
  const event = fields.get('event') || undefined;
  const page = event === undefined || /page_?(?:load|view)/i.test(event);
  return {
    vendor: 'six-sense',
    account: fields.get('token') || undefined,
    event,
    kind: event !== undefined && /active_time|heartbeat|ping/i.test(event) ? 'aux' : page ? 'pageview' : 'event',
    params: paramsOf(fields),
    page: fields.get('pageURL') || undefined,
  };
}
