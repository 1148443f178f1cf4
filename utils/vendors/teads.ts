import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { numberOf } from './parse/number';
import { pixelParams } from './parse/pixel-params';
import { fieldsOf } from './parse/query';

const DROP = /^(?:buyer_pixel_id|action|conversion_type|currency|url|page_url|referer|tag_version|env|cts|ts|random)$/;
const paramsOf = pixelParams(DROP, /email|phone/i);

/** Teads: what an advertiser's pixel reports. The same address without a buyer's pixel reports on ads, and is not claimed. */
export default {
  name: 'Teads Pixel',
  category: 'ads',
  docs: 'https://support.teads.com/',
  holds: 1000,
  hosts: ['teads.tv'],
  own: ['teads.tv'],
  claims: (request) => isLibrary(request) || isPixel(request),
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'teads', kind: 'load', params: {} }];
    return isPixel(request) ? [hit(request)] : [];
  },
} satisfies Vendor;

function isLibrary({ url }: VendorRequest): boolean {
  return url.hostname === 'p.teads.tv' && url.pathname === '/teads-fellow.js';
}

function isPixel({ url }: VendorRequest): boolean {
  return url.hostname === 't.teads.tv' && url.pathname === '/track' && url.searchParams.has('buyer_pixel_id');
}

function hit(request: VendorRequest): Hit {
  const fields = fieldsOf(request);
  const event = fields.get('conversion_type') || fields.get('action') || undefined;
  return {
    vendor: 'teads',
    account: fields.get('buyer_pixel_id') || undefined,
    event,
    kind: event === undefined ? 'aux' : /^page_?(?:view|load)$|^visit$/i.test(event) ? 'pageview' : 'event',
    params: paramsOf(fields),
    value: numberOf(fields.get('price')),
    currency: fields.get('currency') || undefined,
    page: fields.get('page_url') || fields.get('url') || undefined,
  };
}
