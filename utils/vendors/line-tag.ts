import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { pixelParams } from './parse/pixel-params';
import { fieldsOf } from './parse/query';

const paramsOf = pixelParams(/^(?:t_id|e|c_t|b_id|s_id|x_id|i|ts|_|noscript|u|r|ref)$/, /email|phone|hash/i);

/** LINE Tag: `pv` is a page, `cv` a conversion, anything else an event of one's own. */
export default {
  name: 'LINE Tag',
  category: 'ads',
  docs: 'https://www.linebiz.com/jp/manual/line-ads/tracking_001/',
  holds: 1000,
  hosts: ['tr.line.me', 'd.line-scdn.net'],
  claims: (request) => isLibrary(request) || isTag(request),
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'line-tag', kind: 'load', params: {} }];
    return isTag(request) ? [hit(request)] : [];
  },
} satisfies Vendor;

function isLibrary({ url }: VendorRequest): boolean {
  return url.hostname === 'd.line-scdn.net' && /^\/n\/line_tag\/.*lt\.js$/.test(url.pathname);
}

function isTag({ url }: VendorRequest): boolean {
  return url.hostname === 'tr.line.me' && url.pathname === '/tag.gif';
}

function hit(request: VendorRequest): Hit {
  const fields = fieldsOf(request);
  const event = fields.get('e') || undefined;
  return {
    vendor: 'line-tag',
    account: fields.get('t_id') || undefined,
    event,
    kind: event === undefined ? 'aux' : event === 'pv' ? 'pageview' : 'event',
    params: paramsOf(fields),
  };
}
