import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { fromBase64 } from './parse/base64';
import { isLoose, json, type Loose, scalars } from './parse/json';
import { numberOf } from './parse/number';
import { USER_DATA } from './parse/personal';
import { pixelItems } from './parse/pixel-items';

const EVENT = /^\/api\/v\d\/(?:track|(?:shopify_)?pixel(?:\/(act|batch))?)\/?$/;
const PERSONAL = /email|phone|external_id|first_name|last_name|zip|city|state|country/;

/** TikTok Pixel: one JSON object per event; in an address it travels as base64. What the library collects by itself goes to `/act`. */
export default {
  name: 'TikTok Pixel',
  category: 'ads',
  docs: 'https://ads.tiktok.com/help/article/standard-events-parameters',
  holds: 1500,
  hosts: ['tiktok.com', 'tiktokw.us'],
  own: ['analytics.tiktok.com', 'analytics.us.tiktok.com', 'analytics-sg.tiktok.com', 'tiktokw.us'],
  standard: {
    'view-product': ['ViewContent'],
    'variant-select': ['CustomizeProduct'],
    'add-to-cart': ['AddToCart'],
    wishlist: ['AddToWishlist'],
    'begin-checkout': ['InitiateCheckout'],
    payment: ['AddPaymentInfo'],
    purchase: ['Purchase', 'CompletePayment', 'PlaceAnOrder'],
    'form-submit': ['Lead', 'SubmitForm', 'SubmitApplication', 'Contact', 'Schedule'],
    quote: ['Lead', 'SubmitForm'],
    demo: ['Lead', 'SubmitForm', 'Schedule'],
    'booking-done': ['Schedule'],
    newsletter: ['Subscribe', 'Lead', 'SubmitForm', 'CompleteRegistration'],
    'sign-up': ['CompleteRegistration'],
    trial: ['StartTrial'],
    phone: ['Contact'],
    email: ['Contact'],
    messaging: ['Contact'],
    download: ['Download'],
    'store-locator': ['FindLocation'],
    directions: ['FindLocation'],
    'site-search': ['Search'],
  },
  claims: ({ url }) => /^analytics[\w-]*\.tiktokw?\./.test(url.hostname) && /^\/(?:api\/v\d|i18n\/pixel)\//.test(url.pathname),
  decode(request) {
    if (!this.claims(request)) return [];
    const { pathname, searchParams } = request.url;
    const sdk = searchParams.get('sdkid') || undefined;
    if (pathname.startsWith('/i18n/')) return [{ vendor: 'tiktok', account: sdk, kind: 'load', params: {} }];
    const path = EVENT.exec(pathname);
    if (!path) return [{ vendor: 'tiktok', account: sdk, kind: 'aux', params: {} }];
    const payload = payloadOf(request);
    if (!isLoose(payload)) return request.body ? [] : [{ vendor: 'tiktok', kind: 'event', params: {} }];
    const events = Array.isArray(payload['batch']) ? payload['batch'] : [payload];
    return events.filter(isLoose).flatMap((event) => hit(event, path[1] === 'act'));
  },
} satisfies Vendor;

function payloadOf({ url, body }: VendorRequest): unknown {
  return json(body) ?? json(fromBase64(url.searchParams.get('analytics_message') ?? ''));
}

function hit(payload: Loose, collected: boolean): Hit[] {
  const event = payload['event'] ?? payload['action'];
  if (typeof event !== 'string' || event === '') return [];
  const context = objectOf(payload['context']);
  const pixel = objectOf(context['pixel']);
  const properties = objectOf(payload['properties']);
  const { contents, content_ids, ...rest } = properties;
  const account = pixel['code'] ?? pixel['codes'];
  const page = objectOf(context['page'])['url'];
  const personal = Object.entries(objectOf(context['user'])).filter(([key, value]) => PERSONAL.test(key) && Boolean(value));
  const { event_id } = payload;
  return [
    {
      vendor: 'tiktok',
      account: typeof account === 'string' ? account : undefined,
      event,
      kind: /^(?:landing)?page_?view$/i.test(event) ? 'pageview' : 'event',
      params: { ...scalars(rest), ...scalars({ event_id }), ...(personal.length > 0 && { [USER_DATA]: namesOf(personal) }) },
      items: pixelItems(contents ?? content_ids ?? rest['content_id']),
      value: numberOf(rest['value']),
      currency: typeof rest['currency'] === 'string' ? rest['currency'] : undefined,
      automatic: collected || undefined,
      page: typeof page === 'string' ? page : undefined,
    },
  ];
}

function namesOf(pairs: readonly (readonly [string, unknown])[]): string {
  return pairs
    .map(([name]) => name)
    .sort()
    .join(',');
}

function objectOf(value: unknown): Loose {
  return isLoose(value) ? value : {};
}
