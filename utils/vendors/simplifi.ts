import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { numberOf } from './parse/number';
import { pixelParams } from './parse/pixel-params';
import { fieldsOf } from './parse/query';

const DROP = /^(?:cid|action|m|sifi_tuid|cb|tid|value|referer|page)$/;
const paramsOf = pixelParams(DROP, /email/i);

/** Simpli.fi: the tag loads from an address of its own; pages, audiences (`segment`) and conversions go to `i.simpli.fi`. */
export default {
  name: 'Simpli.fi',
  category: 'ads',
  docs: 'https://simpli.fi/',
  holds: 1000,
  hosts: ['simpli.fi'],
  own: ['simpli.fi'],
  claims: ({ url }) => /^(?:tag|i|um)\.simpli\.fi$/.test(url.hostname),
  decode(request) {
    const { hostname, pathname } = request.url;
    if (!this.claims(request)) return [];
    if (hostname === 'tag.simpli.fi') {
      return [{ vendor: 'simplifi', account: /^\/sifitag\/([\w-]+)/.exec(pathname)?.[1], kind: 'load', params: {} }];
    }
    const pixel = hostname === 'i.simpli.fi' && /^\/(?:dpx(?:\.js)?|p)$/.test(pathname);
    return [pixel ? hit(request) : { vendor: 'simplifi', kind: 'aux', params: {} }];
  },
} satisfies Vendor;

function hit(request: VendorRequest): Hit {
  const fields = fieldsOf(request);
  const event = fields.get('conversion') ? 'conversion' : fields.get('segment') ? 'segment' : undefined;
  return {
    vendor: 'simplifi',
    account: fields.get('cid') || undefined,
    event,
    kind: event === undefined ? 'pageview' : 'event',
    params: paramsOf(fields),
    value: numberOf(fields.get('value')),
  };
}
