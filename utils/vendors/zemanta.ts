import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { pixelParams } from './parse/pixel-params';
import { fieldsOf } from './parse/query';

const paramsOf = pixelParams(/^(?:bust|referrer|optOut|tagVersion)$/);

const PIXEL = /^\/(?:v\d\/)?p\/(?:js\/|s2s\/)?(\d{1,12})\/([^/]{1,100})\/?$/;

/** Zemanta, Outbrain's platform for buyers: the account and the event are the path. */
export default {
  name: 'Zemanta',
  category: 'ads',
  docs: 'https://www.outbrain.com/zemanta/',
  holds: 1000,
  hosts: ['zemanta.com'],
  own: ['zemanta.com'],
  claims: (request) => isLibrary(request) || isPixel(request),
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'zemanta', kind: 'load', params: {} }];
    return isPixel(request) ? [hit(request)] : [];
  },
} satisfies Vendor;

function isLibrary({ url }: VendorRequest): boolean {
  return url.hostname === 'js-tag.zemanta.com' && url.pathname.endsWith('.js');
}

function isPixel({ url }: VendorRequest): boolean {
  return /^p\d+\.zemanta\.com$/.test(url.hostname) && PIXEL.test(url.pathname);
}

function hit(request: VendorRequest): Hit {
  const [, account, event] = PIXEL.exec(request.url.pathname) ?? [];
  return {
    vendor: 'zemanta',
    account,
    event,
    kind: event === 'PAGE_VIEW' ? 'pageview' : 'event',
    params: paramsOf(fieldsOf(request)),
  };
}
