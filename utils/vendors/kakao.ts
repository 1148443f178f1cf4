import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { isLoose, json, type Loose, scalars } from './parse/json';
import { numberOf } from './parse/number';
import { pixelItems } from './parse/pixel-items';

const HOST = /^bc\.(?:ad\.daum\.net|ds\.kakao\.com)$/;

/** Kakao Pixel: one event per request, as JSON in `d`. */
export default {
  name: 'Kakao Pixel',
  category: 'ads',
  docs: 'https://kakaobusiness.gitbook.io/main/tool/pixel-sdk',
  holds: 1000,
  hosts: ['bc.ad.daum.net', 'bc.ds.kakao.com', 't1.daumcdn.net'],
  standard: {
    'view-product': ['viewContent', 'ViewContent'],
    'add-to-cart': ['addToCart', 'AddToCart'],
    wishlist: ['addToWishList', 'AddToWishList'],
    'view-cart': ['viewCart', 'ViewCart'],
    purchase: ['purchase', 'Purchase'],
    'form-submit': ['participation', 'Participation', 'signUp', 'SignUp'],
    'sign-up': ['completeRegistration', 'CompleteRegistration', 'signUp', 'SignUp'],
    login: ['login', 'Login'],
    'site-search': ['search', 'Search'],
  },
  claims: (request) => isLibrary(request) || isEvent(request),
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'kakao', kind: 'load', params: {} }];
    return isEvent(request) ? [read(request)] : [];
  },
} satisfies Vendor;

function isLibrary({ url }: VendorRequest): boolean {
  return url.hostname === 't1.daumcdn.net' && /^\/(?:kas|adfit)\/static\/kp\.js$/.test(url.pathname);
}

function isEvent({ url }: VendorRequest): boolean {
  return HOST.test(url.hostname) && url.pathname === '/bc';
}

function read({ url, method, body }: VendorRequest): Hit {
  const data = json(url.searchParams.get('d') ?? body);
  if (isLoose(data)) return hit(data);
  return { vendor: 'kakao', kind: method === 'POST' && !body ? 'event' : 'aux', params: {} };
}

function hit({ track_id, event_code, products, ...data }: Loose): Hit {
  const event = typeof event_code === 'string' && event_code !== '' ? event_code : undefined;
  const { tag, keyword, id, total_quantity, total_price, currency } = data;
  return {
    vendor: 'kakao',
    account: typeof track_id === 'string' || typeof track_id === 'number' ? String(track_id) : undefined,
    event,
    kind: event === undefined ? 'aux' : /^pageview$/i.test(event) ? 'pageview' : 'event',
    params: scalars({ tag, keyword, id, total_quantity }),
    items: pixelItems(products),
    value: numberOf(total_price),
    currency: typeof currency === 'string' && currency !== '' ? currency : undefined,
  };
}
