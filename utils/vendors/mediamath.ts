import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { pixelParams } from './parse/pixel-params';
import { fieldsOf } from './parse/query';

const paramsOf = pixelParams(/^(?:mt_adid|mt_id|mt_exem|mt_excl|ord|cb)$/, /email/i);

/** MediaMath: each event has a number (`mt_id`) and no name, and up to six values of the site's own. */
export default {
  name: 'MediaMath',
  category: 'ads',
  docs: 'https://www.mediamath.com/',
  holds: 1000,
  hosts: ['mathtag.com'],
  own: ['mathtag.com'],
  claims: ({ url }) => /^(?:pixel|sync)\.mathtag\.com$/.test(url.hostname),
  decode(request) {
    if (!this.claims(request)) return [];
    const event = request.url.hostname.startsWith('pixel.') && /^\/event\/(?:js|img)$/.test(request.url.pathname);
    return [event ? hit(request) : { vendor: 'mediamath', kind: 'aux', params: {} }];
  },
} satisfies Vendor;

function hit(request: VendorRequest): Hit {
  const fields = fieldsOf(request);
  return {
    vendor: 'mediamath',
    account: fields.get('mt_adid') || undefined,
    event: fields.get('mt_id') || undefined,
    kind: 'event',
    params: paramsOf(fields),
  };
}
