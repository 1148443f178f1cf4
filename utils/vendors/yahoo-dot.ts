import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { numberOf } from './parse/number';
import { pixelParams } from './parse/pixel-params';
import { fieldsOf } from './parse/query';

const DROP = /^(?:a|\.yp|ea|gc|f|e|d|n|b|j|s|x|u|js|enc|yv|tagmgr|isIframe|us_privacy|gdpr(?:_consent)?)$/;
const paramsOf = pixelParams(DROP, /^he$|email/i);

/** Yahoo Dot: one image per page or event (`sp.pl`, without scripts `spp.pl`), an event by its action (`ea`). The other hosts match cookies. */
export default {
  name: 'Yahoo Dot Pixel',
  category: 'ads',
  docs: 'https://help.yahooinc.com/dsp-api/docs/pixels',
  holds: 1000,
  hosts: ['analytics.yahoo.com', 's.yimg.com'],
  own: ['analytics.yahoo.com', 'ybp.yahoo.com', 'ads.yahoo.com', 'pixel.advertising.com'],
  claims: (request) => isLibrary(request) || /^(?:sp|ups|cms)\.analytics\.yahoo\.com$/.test(request.url.hostname),
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'yahoo-dot', kind: 'load', params: {} }];
    if (!this.claims(request)) return [];
    const { hostname, pathname } = request.url;
    if (hostname === 'sp.analytics.yahoo.com' && /^\/spp?\.pl$/.test(pathname)) return [hit(request)];
    return [{ vendor: 'yahoo-dot', kind: 'aux', params: {} }];
  },
} satisfies Vendor;

function isLibrary({ url }: VendorRequest): boolean {
  return url.hostname === 's.yimg.com' && url.pathname === '/wi/ytc.js';
}

function hit(request: VendorRequest): Hit {
  const fields = fieldsOf(request);
  const event = fields.get('ea') || fields.get('ec') || undefined;
  return {
    vendor: 'yahoo-dot',
    account: fields.get('.yp') || undefined,
    event,
    kind: event === undefined ? 'pageview' : 'event',
    params: paramsOf(fields),
    value: numberOf(fields.get('gv')),
    currency: fields.get('gc') || undefined,
    page: fields.get('f') || undefined,
  };
}
