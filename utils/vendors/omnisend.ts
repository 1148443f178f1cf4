import type { Address, Hit, Vendor, VendorRequest } from '../model/vendor';
import { looseOf, textOf } from './parse/loose-text';
import { impersonal } from './parse/personal';
import { isUnread } from './parse/unread';

const LIBRARY = /^\/(?:inshop|platforms|inShop)\/[\w./-]*launcher[\w-]*\.js$/;
const PAGES = new Set(['page_view', 'pageView', 'pageViewed', '$pageViewed', 'viewed page']);

/** Omnisend: settings are fetched, what happened is posted as JSON with the event's name. */
export default {
  name: 'Omnisend',
  category: 'marketing',
  docs: 'https://api-docs.omnisend.com/',
  holds: 1000,
  hosts: ['omnisnippet1.com', 'omnisendlink.com', 'soundestlink.com'],
  own: ['omnisnippet1.com', 'omnisendlink.com', 'soundestlink.com'],
  standard: {
    'view-product': ['viewed product', '$productViewed'],
    'add-to-cart': ['added product to cart'],
    'begin-checkout': ['started checkout'],
    purchase: ['placed order'],
  },
  claims: ({ url }) => LIBRARY.test(url.pathname) || isTracker(url),
  decode(request) {
    const { url } = request;
    const account = url.searchParams.get('brandID') ?? undefined;
    if (LIBRARY.test(url.pathname)) return [{ vendor: 'omnisend', account, kind: 'load', params: {} }];
    return isTracker(url) ? [hit(request, account)] : [];
  },
} satisfies Vendor;

function isTracker({ hostname, pathname }: Address): boolean {
  return /^wt\.(?:omnisendlink|soundestlink)\.com$/.test(hostname) && pathname.startsWith('/REST/');
}

function hit(request: VendorRequest, account: string | undefined): Hit {
  const payload = looseOf(request.body);
  const event = textOf(payload['eventName']) ?? textOf(payload['event']) ?? textOf(payload['eventType']);
  const base = { vendor: 'omnisend', account: account ?? textOf(payload['brandID']), event, params: {} };
  if (event === undefined) return { ...base, kind: isUnread(request) ? 'event' : 'aux' };
  if (PAGES.has(event)) return { ...base, kind: 'pageview' };
  return { ...base, kind: 'event', params: impersonal(payload['properties'] ?? payload['fields']) };
}
