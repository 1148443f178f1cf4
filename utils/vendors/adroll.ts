import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { json } from './parse/json';
import { numberOf } from './parse/number';
import { pixelItems } from './parse/pixel-items';
import { pixelParams } from './parse/pixel-params';
import { type Fields, fieldsOf } from './parse/query';

const PATH = /^\/(pixel|segment|ipixel|uev|p)\/([A-Z\d]{22})(?:\/|$)/;
const DROP =
  /^(?:adroll_(?:fpc|tpc|s_ref|version|external_data|products|currency)|af\d|arrfrr|arconsent|cookie|event_attributes|event_name|flg|keyw|pv|pixel_type|advertisable|adroll_product_action)$/;
const paramsOf = pixelParams(DROP, /email/i);

/** AdRoll: `pixel` sees the page, `segment` and `ipixel` put the visitor in an audience, `uev` and `p` report what was done. */
export default {
  name: 'AdRoll Pixel',
  category: 'ads',
  docs: 'https://developers.adroll.com/',
  holds: 1500,
  hosts: ['adroll.com'],
  own: ['adroll.com'],
  standard: {
    purchase: ['purchase'],
    'add-to-cart': ['addToCart'],
    'view-product': ['productView'],
    'site-search': ['productSearch'],
  },
  claims: (request) => isLibrary(request) || request.url.hostname === 'd.adroll.com',
  decode(request) {
    if (isLibrary(request)) return [library(request)];
    if (!this.claims(request)) return [];
    const [, path, account] = PATH.exec(request.url.pathname) ?? [];
    return path === undefined ? [{ vendor: 'adroll', kind: 'aux', params: {} }] : [hit(request, path, account)];
  },
} satisfies Vendor;

function isLibrary({ url }: VendorRequest): boolean {
  return url.hostname === 's.adroll.com' && /^\/j\/.*roundtrip\.js$/.test(url.pathname);
}

function library({ url }: VendorRequest): Hit {
  return { vendor: 'adroll', account: /^\/j\/([A-Z\d]{22})\//.exec(url.pathname)?.[1], kind: 'load', params: {} };
}

function hit(request: VendorRequest, path: string, account: string | undefined): Hit {
  const fields = fieldsOf(request);
  const event = path === 'pixel' ? undefined : nameOf(fields);
  return {
    vendor: 'adroll',
    account,
    event,
    kind: event === undefined ? 'pageview' : 'event',
    params: paramsOf(fields),
    items: pixelItems(json(fields.get('adroll_products'))),
    value: numberOf(fields.get('conv_value') ?? fields.get('adroll_conversion_value')),
    currency: fields.get('adroll_currency') || undefined,
    page: fields.get('arrfrr') || undefined,
  };
}

function nameOf(fields: Fields): string | undefined {
  return fields.get('event_name') || fields.get('adroll_product_action') || fields.get('name') || undefined;
}
