import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { numberOf } from './parse/number';
import { pixelParams } from './parse/pixel-params';
import { fieldsOf } from './parse/query';
import { isUnread } from './parse/unread';

const DROP = /^(?:marketerId|mid|name|dl|optOut|bust|referrer|pRef|g|obApiVersion|obtpVersion|zone|cht|currency)$/;
const paramsOf = pixelParams(DROP, /email|hash/i);
const SIDE = /^(?:tr|amplifypixel|mcdp-[\w-]+|mv|sync|log|odb|widgetmonitor|wave|b1sync)\.outbrain\.com$/;

/** Outbrain Pixel: one request per event at `unifiedPixel`. The other hosts serve recommendations and match cookies. */
export default {
  name: 'Outbrain Pixel',
  category: 'ads',
  docs: 'https://www.outbrain.com/help/advertisers/outbrain-pixel/',
  holds: 1000,
  hosts: ['outbrain.com'],
  own: ['outbrain.com', 'outbrainimg.com'],
  claims: (request) => isLibrary(request) || SIDE.test(request.url.hostname),
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'outbrain', kind: 'load', params: {} }];
    if (!SIDE.test(request.url.hostname)) return [];
    const pixel = /^(?:tr|amplifypixel)\./.test(request.url.hostname) && /^\/(?:unifiedPixel|pixel)$/.test(request.url.pathname);
    if (pixel && isUnread(request)) return [{ vendor: 'outbrain', kind: 'event', params: {} }];
    return [hit(request, pixel)];
  },
} satisfies Vendor;

function isLibrary({ url }: VendorRequest): boolean {
  return /^(?:amplify|widgets)\.outbrain\.com$/.test(url.hostname) && url.pathname.endsWith('.js');
}

function hit(request: VendorRequest, pixel: boolean): Hit {
  const fields = fieldsOf(request);
  const event = (pixel && fields.get('name')) || undefined;
  return {
    vendor: 'outbrain',
    account: fields.get('marketerId') || fields.get('mid') || undefined,
    event,
    kind: event === undefined ? (pixel && fields.has('mid') ? 'pageview' : 'aux') : event === 'PAGE_VIEW' ? 'pageview' : 'event',
    params: pixel ? paramsOf(fields) : {},
    value: pixel ? numberOf(fields.get('orderValue')) : undefined,
    currency: (pixel && fields.get('currency')) || undefined,
    page: (pixel && fields.get('dl')) || undefined,
  };
}
