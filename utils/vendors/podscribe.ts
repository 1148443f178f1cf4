import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { numberOf } from './parse/number';
import { pixelParams } from './parse/pixel-params';
import { fieldsOf } from './parse/query';

const HOST = /^verifi\.(?:podscribe|pdscrb)\.com$/;
const DROP = /^(?:action|advertiser|timestamp|device_id|referrer|url|ip|user_agent|currency|v|cb)$/;
const paramsOf = pixelParams(DROP, /email|phone/i);

/** Podscribe: what listeners of podcasts did on the site, by action. */
export default {
  name: 'Podscribe',
  category: 'ads',
  docs: 'https://help.podscribe.com/',
  holds: 1000,
  hosts: ['verifi.podscribe.com', 'verifi.pdscrb.com'],
  standard: {
    purchase: ['purchase'],
    'sign-up': ['signup'],
    newsletter: ['signup', 'lead'],
    'form-submit': ['lead'],
    quote: ['lead'],
    demo: ['lead'],
  },
  claims: ({ url }) => HOST.test(url.hostname) && url.pathname === '/tag',
  decode: (request) => (HOST.test(request.url.hostname) && request.url.pathname === '/tag' ? [hit(request)] : []),
} satisfies Vendor;

function hit(request: VendorRequest): Hit {
  const fields = fieldsOf(request);
  const event = fields.get('action') || undefined;
  return {
    vendor: 'podscribe',
    account: fields.get('advertiser') || undefined,
    event,
    kind: event === undefined ? 'aux' : event === 'view' ? 'pageview' : 'event',
    params: paramsOf(fields),
    value: numberOf(fields.get('order_value')),
    currency: fields.get('currency') || undefined,
    page: fields.get('url') || undefined,
  };
}
