import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { isLoose, json, scalars } from './parse/json';
import { numberOf } from './parse/number';
import { pixelItems } from './parse/pixel-items';
import { pixelParams } from './parse/pixel-params';
import { type Fields, fieldsOf } from './parse/query';

const HOST = /^tr[\w-]*\.snapchat\.com$/;
const DROP = /^(?:pid|ev|pl|ts|rf|v|if|bt|u_c1|u_sclid|u_scsid|m_\w+|d_\w+|trackId)$/;
const paramsOf = pixelParams(DROP, /^u_/);

/** Snap Pixel: an event in the address or as a form, or several in a list of JSON among the library's own notes. */
export default {
  name: 'Snap Pixel',
  category: 'ads',
  docs: 'https://businesshelp.snapchat.com/s/article/pixel-website-install',
  holds: 1000,
  hosts: ['snapchat.com', 'sc-static.net'],
  own: ['tr.snapchat.com', 'tr6.snapchat.com', 'tr-shadow.snapchat.com', 'sc-static.net'],
  standard: {
    'view-product': ['VIEW_CONTENT'],
    'view-list': ['LIST_VIEW'],
    'add-to-cart': ['ADD_CART'],
    wishlist: ['ADD_TO_WISHLIST'],
    'begin-checkout': ['START_CHECKOUT'],
    payment: ['ADD_BILLING'],
    purchase: ['PURCHASE'],
    'sign-up': ['SIGN_UP'],
    newsletter: ['SUBSCRIBE', 'SIGN_UP'],
    'form-submit': ['SIGN_UP'],
    login: ['LOGIN'],
    trial: ['START_TRIAL'],
    'booking-done': ['RESERVE'],
    'site-search': ['SEARCH'],
    share: ['SHARE'],
    'tutorial-complete': ['COMPLETE_TUTORIAL'],
  },
  claims: ({ url }) => HOST.test(url.hostname) || (url.hostname === 'sc-static.net' && /^\/scevent\b/.test(url.pathname)),
  decode(request) {
    if (!this.claims(request)) return [];
    if (request.url.hostname === 'sc-static.net') return [{ vendor: 'snapchat', kind: 'load', params: {} }];
    if (!/^\/p\/?$/.test(request.url.pathname)) return [aux(request)];
    const payload = json(request.body);
    if (isLoose(payload)) return listed(payload['req'], payload['ctx']);
    const fields = fieldsOf(request);
    if (fields.get('ev')) return [hit(fields)];
    return request.method === 'POST' && !request.body ? [{ vendor: 'snapchat', kind: 'event', params: {} }] : [aux(request)];
  },
} satisfies Vendor;

function aux({ url }: VendorRequest): Hit {
  const account = url.searchParams.get('pid') ?? url.searchParams.get('pids');
  return { vendor: 'snapchat', account: account || undefined, kind: 'aux', params: {} };
}

function listed(list: unknown, context: unknown): Hit[] {
  const entries = Array.isArray(list) ? list.filter(isLoose).map((entry) => entry['t']) : [];
  const page = isLoose(context) && typeof context['url'] === 'string' ? context['url'] : undefined;
  const hits = entries.filter(isLoose).map((entry) => {
    const fields = new Map(Object.entries(scalars(entry)).map(([key, value]) => [key, String(value)]));
    return { page, ...hit(fields) };
  });
  return hits.length > 0 ? hits : [{ vendor: 'snapchat', kind: 'aux', params: {} }];
}

function hit(fields: Fields): Hit {
  const event = fields.get('ev') || undefined;
  const page = fields.get('pl');
  const ids = fields.get('e_iids');
  return {
    vendor: 'snapchat',
    account: fields.get('pid') || undefined,
    event,
    kind: event === undefined ? 'aux' : event === 'PAGE_VIEW' ? 'pageview' : 'event',
    params: paramsOf(fields),
    items: pixelItems(json(ids) ?? ids?.split(',')),
    value: numberOf(fields.get('e_pr')),
    currency: fields.get('e_cur') || undefined,
    ...(page && { page }),
  };
}
