import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { numberOf } from './parse/number';
import { pixelParams } from './parse/pixel-params';
import { fieldsOf } from './parse/query';

const paramsOf = pixelParams(/^(?:tag|u)$/, /email|phone/i);

const PIXEL = /^\/_\/ad\/([\da-f]{8,64})\/pixel$/i;

/** Quora Pixel: one image per event. Its base code reports every page as `ViewContent`. */
export default {
  name: 'Quora Pixel',
  category: 'ads',
  docs: 'https://quoraadsupport.zendesk.com/hc/en-us/categories/115001573928',
  holds: 1000,
  hosts: ['q.quora.com', 'a.quora.com'],
  own: ['q.quora.com', 'a.quora.com'],
  standard: {
    'add-to-cart': ['AddToCart'],
    wishlist: ['AddToWishlist'],
    'begin-checkout': ['InitiateCheckout'],
    payment: ['AddPaymentInfo'],
    purchase: ['Purchase'],
    'form-submit': ['GenerateLead'],
    quote: ['GenerateLead'],
    demo: ['GenerateLead'],
    newsletter: ['GenerateLead', 'CompleteRegistration'],
    'sign-up': ['CompleteRegistration'],
    'site-search': ['Search'],
  },
  claims: (request) => isLibrary(request) || (request.url.hostname === 'q.quora.com' && PIXEL.test(request.url.pathname)),
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'quora', kind: 'load', params: {} }];
    const account = PIXEL.exec(request.url.pathname)?.[1];
    return account && request.url.hostname === 'q.quora.com' ? [hit(request, account)] : [];
  },
} satisfies Vendor;

function isLibrary({ url }: VendorRequest): boolean {
  return url.hostname === 'a.quora.com' && url.pathname === '/qevents.js';
}

function hit(request: VendorRequest, account: string): Hit {
  const fields = fieldsOf(request);
  const event = fields.get('tag') || undefined;
  return {
    vendor: 'quora',
    account,
    event,
    kind: event === undefined || event === 'ViewContent' ? 'pageview' : 'event',
    params: paramsOf(fields),
    value: numberOf(fields.get('value')),
    page: fields.get('u') || undefined,
  };
}
