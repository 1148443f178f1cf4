import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { isLoose, json, type Loose } from './parse/json';
import { numberOf } from './parse/number';
import { pixelParams } from './parse/pixel-params';
import { fieldsOf } from './parse/query';

const EVENT = /^\/([\w-]+)\/log\/\d\/(?:unip|actions?|mark|s2s-action)$/;
const SEEN = /^\/([\w-]+)\/trc\/\d\/json$/;
const DROP = /^(?!(?:orderid|quantity|marking-type|revenue|unified_id)$)/;
const paramsOf = pixelParams(DROP, /^unified_id$/);

/** Taboola Pixel: events by name at `/log/3/unip`; a page view may travel inside JSON. Time on the page is reported unasked. */
export default {
  name: 'Taboola Pixel',
  category: 'ads',
  docs: 'https://developers.taboola.com/pixel/docs',
  holds: 1500,
  hosts: ['taboola.com'],
  own: ['taboola.com', 'taboolasyndication.com'],
  standard: {
    'view-product': ['view_content', 'PRODUCT_VIEW'],
    'view-list': ['CATEGORY_VIEW'],
    'add-to-cart': ['add_to_cart', 'ADD_TO_CART'],
    'remove-from-cart': ['REMOVE_FROM_CART'],
    wishlist: ['add_to_wishlist', 'ADD_TO_WISH_LIST'],
    'begin-checkout': ['start_checkout', 'CHECKOUT'],
    payment: ['add_payment_info'],
    purchase: ['make_purchase', 'PURCHASE'],
    'form-submit': ['lead'],
    quote: ['lead'],
    demo: ['lead'],
    newsletter: ['lead', 'complete_registration'],
    'sign-up': ['complete_registration'],
    'site-search': ['search', 'SEARCH'],
  },
  claims: (request) => isLibrary(request) || /^(?:[a-z]{2,4}\d?-)?trc(?:-events)?\.taboola\.com$/.test(request.url.hostname),
  decode(request) {
    if (isLibrary(request)) return [library(request)];
    if (!this.claims(request)) return [];
    const { pathname } = request.url;
    const account = (EVENT.exec(pathname) ?? SEEN.exec(pathname))?.[1];
    if (EVENT.test(pathname)) return [event(request, account)];
    return [SEEN.test(pathname) ? seen(request, account) : { vendor: 'taboola', kind: 'aux', params: {} }];
  },
} satisfies Vendor;

function isLibrary({ url }: VendorRequest): boolean {
  return url.hostname === 'cdn.taboola.com' && /^\/libtrc\/unip\/\d+\/tfa\.js$/.test(url.pathname);
}

function library({ url }: VendorRequest): Hit {
  return { vendor: 'taboola', account: /\/unip\/(\d+)\//.exec(url.pathname)?.[1], kind: 'load', params: {} };
}

function event(request: VendorRequest, account: string | undefined): Hit {
  const fields = fieldsOf(request);
  const name = fields.get('en') || fields.get('name') || undefined;
  return {
    vendor: 'taboola',
    account,
    event: name,
    kind: name === undefined ? 'aux' : name === 'page_view' || name === 'HOME_PAGE_VISIT' ? 'pageview' : 'event',
    params: paramsOf(fields),
    value: numberOf(fields.get('revenue')),
    currency: fields.get('currency') || undefined,
    automatic: name?.startsWith('pre_d_') || undefined,
    page: fields.get('item-url') || undefined,
  };
}

/** Of the requests for recommendations only those that say so are page views of the pixel. */
function seen({ url }: VendorRequest, account: string | undefined): Hit {
  const read = json(url.searchParams.get('data') ?? undefined);
  const data: Loose = isLoose(read) ? read : {};
  const name = isLoose(data['mpvd']) ? data['mpvd']['en'] : undefined;
  const { u } = data;
  if (typeof name !== 'string') return { vendor: 'taboola', account, kind: 'aux', params: {} };
  const page = typeof u === 'string' ? u : undefined;
  return { vendor: 'taboola', account, event: name, kind: name === 'page_view' ? 'pageview' : 'event', params: {}, page };
}
