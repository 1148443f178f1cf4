import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { json } from './parse/json';
import { numberOf } from './parse/number';
import { pixelItems } from './parse/pixel-items';
import { pixelParams } from './parse/pixel-params';
import { fieldsOf } from './parse/query';
import { isUnread } from './parse/unread';

const DROP = /^(?:ts|id|event|m\.(?:products|customEventName)|uuid|s|v|sh|sw|dpm|dpcc|dprc|opt_out)$/;
const PERSONAL = /^(?:(?:auto_)?(?:em|pn)|external_id|idfa|aaid)$/;
const paramsOf = pixelParams(DROP, PERSONAL);

/** Reddit Pixel: one request per event; an event of one's own is `Custom` and has its name beside it. */
export default {
  name: 'Reddit Pixel',
  category: 'ads',
  docs: 'https://business.reddithelp.com/s/article/reddit-pixel',
  holds: 1000,
  hosts: ['alb.reddit.com', 'pixel-config.reddit.com', 'conversions-config.reddit.com', 'www.redditstatic.com'],
  own: ['alb.reddit.com', 'pixel-config.reddit.com', 'conversions-config.reddit.com'],
  standard: {
    'view-product': ['ViewContent'],
    'add-to-cart': ['AddToCart'],
    wishlist: ['AddToWishlist'],
    purchase: ['Purchase'],
    'form-submit': ['Lead'],
    quote: ['Lead'],
    demo: ['Lead'],
    newsletter: ['Lead', 'SignUp'],
    'sign-up': ['SignUp'],
    'site-search': ['Search'],
  },
  claims: ({ url }) =>
    url.hostname === 'www.redditstatic.com'
      ? /^\/ads\/.*pixel\.js$/.test(url.pathname)
      : /^(?:alb|pixel-config|conversions-config)\.reddit\.com$/.test(url.hostname),
  decode(request) {
    if (!this.claims(request)) return [];
    const { hostname, pathname, searchParams } = request.url;
    const pixel = searchParams.get('pixel_id') || undefined;
    if (hostname === 'www.redditstatic.com') return [{ vendor: 'reddit', account: pixel, kind: 'load', params: {} }];
    if (!/^\/(?:rp|rp\.gif|snoo\.gif)$/.test(pathname)) return [{ vendor: 'reddit', kind: 'aux', params: {} }];
    return [isUnread(request) ? { vendor: 'reddit', kind: 'event', params: {} } : hit(request)];
  },
} satisfies Vendor;

function hit(request: VendorRequest): Hit {
  const fields = fieldsOf(request);
  const event = fields.get('m.customEventName') || fields.get('event') || undefined;
  return {
    vendor: 'reddit',
    account: fields.get('id') || undefined,
    event,
    kind: event === undefined ? 'aux' : event === 'PageVisit' ? 'pageview' : 'event',
    params: paramsOf(fields),
    items: pixelItems(json(fields.get('m.products'))),
    value: numberOf(fields.get('m.valueDecimal')) ?? numberOf(fields.get('m.value')),
    currency: fields.get('m.currency') || undefined,
  };
}
