import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { numberOf } from './parse/number';
import { pixelParams } from './parse/pixel-params';
import { fieldsOf, query } from './parse/query';

const HOST = /(?:^|\.)amazon-adsystem\.com$/;
const DROP = /^(?:pid|event|ts|currencyCode|cb|rand|url)$/;
const paramsOf = pixelParams(DROP, /email|phone|hash|match_?id/i);

/** Amazon Ad Tag: one image per event (`iu3`). The same address without an event, and `ecm3`, match cookies. */
export default {
  name: 'Amazon Ad Tag',
  category: 'ads',
  docs: 'https://advertising.amazon.com/library/guides/amazon-ad-tag',
  holds: 1000,
  hosts: ['amazon-adsystem.com', 'paa-reporting-advertising.amazon'],
  own: ['amazon-adsystem.com', 'paa-reporting-advertising.amazon'],
  standard: {
    'add-to-cart': ['AddToShoppingCart'],
    'begin-checkout': ['Checkout'],
    purchase: ['Off-AmazonPurchases'],
    'form-submit': ['Lead', 'Contact', 'Application'],
    quote: ['Lead'],
    demo: ['Lead'],
    newsletter: ['Subscribe', 'Lead', 'Signup'],
    'sign-up': ['Signup'],
    phone: ['Contact'],
    email: ['Contact'],
    messaging: ['Contact'],
    'site-search': ['Search'],
  },
  claims: (request) => isLibrary(request) || isPixel(request) || isForester(request) || isCopy(request),
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'amazon-ads', kind: 'load', params: {} }];
    if (isForester(request)) return [forester(request)];
    if (isCopy(request)) return [{ ...hit(request), kind: 'aux' }];
    return isPixel(request) ? [hit(request)] : [];
  },
} satisfies Vendor;

function isLibrary({ url }: VendorRequest): boolean {
  return HOST.test(url.hostname) && url.pathname.endsWith('/aat/amzn.js');
}

function isPixel({ url }: VendorRequest): boolean {
  return HOST.test(url.hostname) && /^\/(?:s\/)?(?:iu3|ecm3)$/.test(url.pathname);
}

/** The older tag: what it stands for is set at Amazon and not said. */
function isForester({ url }: VendorRequest): boolean {
  return HOST.test(url.hostname) && url.pathname === '/iui3' && url.searchParams.has('ex-fargs');
}

function forester({ url }: VendorRequest): Hit {
  const account = query(url.searchParams.get('ex-fargs') ?? '').get('id');
  return { vendor: 'amazon-ads', account, event: 'conversion', kind: 'event', params: {} };
}

/** The same event once more, for the browser's own attribution. */
function isCopy({ url }: VendorRequest): boolean {
  return url.hostname.endsWith('.paa-reporting-advertising.amazon') && url.pathname === '/aat';
}

function hit(request: VendorRequest): Hit {
  const fields = fieldsOf(request);
  const event = (!request.url.pathname.endsWith('ecm3') && fields.get('pid') && fields.get('event')) || undefined;
  return {
    vendor: 'amazon-ads',
    account: fields.get('pid') || undefined,
    event,
    kind: event === undefined ? 'aux' : event === 'PageView' ? 'pageview' : 'event',
    params: event === undefined ? {} : paramsOf(fields),
    value: event === undefined ? undefined : numberOf(fields.get('value')),
    currency: fields.get('currencyCode') || undefined,
    page: fields.get('url') || undefined,
  };
}
