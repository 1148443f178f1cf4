import type { Hit, HitConsent, Vendor, VendorRequest } from '../model/vendor';
import { numberOf } from './parse/number';
import { pixelParams } from './parse/pixel-params';
import { type Fields, fieldsOf, query } from './parse/query';
import { isUnread } from './parse/unread';

const HOSTS = ['bat.bing.com', 'bat.bing.net'];
const DROP =
  /^(?:ti|Ver|mid|bo|sid|vids?|msclkid|uach|pi|lg|sw|sh|sc|nwd|tl|kw|p|r|lt|pt|pn|sv|rn|asc|cdb|evt|ea|gc|spa|page_path|src|tpp|pid)$/;
const paramsOf = pixelParams(DROP);

/** A tag's own parameters, by which it is known on a site's own host too: the page's load and the visit have ids of fixed shape. */
const TAG = /[?&]ti=\d{5,12}(?=&|$)/;
const VERSION = /[?&]Ver=2(?=&|$)/;
const VISIT = /[?&]mid=[\da-f]{8}-[\da-f]{4}-/i;

/** Microsoft Advertising's UET. What a site sends itself is `evt=custom`, named by its action; `actionp` and consent are side traffic. */
export default {
  name: 'Microsoft Advertising UET',
  category: 'ads',
  docs: 'https://help.ads.microsoft.com/#apex/ads/en/56684/2',
  holds: 1000,
  hosts: HOSTS,
  marks: { path: ['/action'] },
  own: HOSTS,
  standard: {
    'view-product': ['view_item'],
    'view-list': ['view_item_list'],
    'add-to-cart': ['add_to_cart'],
    wishlist: ['add_to_wishlist'],
    'view-cart': ['view_cart'],
    'begin-checkout': ['begin_checkout'],
    payment: ['add_payment_info'],
    purchase: ['purchase'],
    'sign-up': ['signup'],
    login: ['login'],
  },
  claims: ({ url }) =>
    HOSTS.includes(url.hostname)
      ? /^\/(?:actionp?\/|p\/|bat\.js$)/.test(url.pathname)
      : /\/actionp?\/\d+\/?$/.test(url.pathname) && TAG.test(url.search) && VERSION.test(url.search) && VISIT.test(url.search),
  decode(request) {
    if (!this.claims(request)) return [];
    const { pathname } = request.url;
    if (pathname.endsWith('.js') || pathname.startsWith('/p/')) return [library(request)];
    if (isUnread(request)) return [{ vendor: 'microsoft-uet', kind: 'event', params: {} }];
    return [hit(fieldsOf(request), pathname.includes('/actionp/'))];
  },
} satisfies Vendor;

function library({ url }: VendorRequest): Hit {
  return { vendor: 'microsoft-uet', account: /\/action\/(\d+)/.exec(url.pathname)?.[1], kind: 'load', params: {} };
}

function hit(fields: Fields, side: boolean): Hit {
  const type = fields.get('evt') ?? '';
  const custom = type === 'custom';
  const page = type === '' || type === 'pageLoad' || type === 'page';
  return {
    vendor: 'microsoft-uet',
    account: fields.get('ti') || undefined,
    event: (custom ? fields.get('ea') || fields.get('ec') || type : type) || undefined,
    kind: custom ? 'event' : side || type === 'consent' ? 'aux' : page ? 'pageview' : 'event',
    params: paramsOf(fields),
    userData: personalOf(fields),
    items: itemsOf(fields),
    value: numberOf(fields.get('gv')),
    currency: fields.get('gc') || undefined,
    consent: consentOf(fields),
    automatic: type === 'pageHide' || undefined,
    page: fields.get('p') || undefined,
  };
}

/** Hashed mail and phone travel in one field: `em=…&ph=…`. */
function personalOf(fields: Fields): string[] | undefined {
  const told = fields.get('pid');
  if (!told) return undefined;
  const names = [...query(told).keys()];
  return names.length > 0 ? names.sort() : undefined;
}

function itemsOf(fields: Fields): Hit['items'] {
  const ids = fields.get('prodid')?.split(',').filter(Boolean);
  return ids && ids.length > 0 ? ids.map((item_id) => ({ item_id })) : undefined;
}

function consentOf(fields: Fields): HitConsent | undefined {
  const answer = fields.get('asc');
  return answer === 'G' || answer === 'D' ? { ad_storage: answer === 'G' ? 'granted' : 'denied' } : undefined;
}
