import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { numberOf } from './parse/number';
import { pixelParams } from './parse/pixel-params';
import { semicolonFields } from './parse/semicolons';

const KEPT = /^(?!(?:value|price|params|products_event|price_list_id|goal|role)$)/;
const paramsOf = pixelParams(KEPT);

/** VK: the pixel of VK Ads and myTarget (`tracker`, fields parted by semicolons, goals in `e`), and the older one of vk.com (`rtrg`). */
export default {
  name: 'VK Pixel',
  category: 'ads',
  docs: 'https://ads.vk.com/help/articles/pixel',
  holds: 1500,
  hosts: ['vk.com', 'vk.ru', 'top-fwz1.mail.ru'],
  claims: (request) => isLibrary(request) || isTracker(request) || isRetargeting(request),
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'vk', kind: 'load', params: {} }];
    if (isTracker(request)) return [tracked(request)];
    return isRetargeting(request) ? [retargeted(request)] : [];
  },
} satisfies Vendor;

function isLibrary({ url }: VendorRequest): boolean {
  return url.hostname === 'top-fwz1.mail.ru' && url.pathname === '/js/code.js';
}

function isTracker({ url }: VendorRequest): boolean {
  return url.hostname === 'top-fwz1.mail.ru' && /^\/(?:tracker|counter)$/.test(url.pathname);
}

function isRetargeting({ url }: VendorRequest): boolean {
  return /^(?:www\.)?vk\.(?:com|ru)$/.test(url.hostname) && url.pathname === '/rtrg';
}

/** `e` is a type and a name: `RG:100/signup` is a goal worth 100, `RT/…` is what the library tells about itself. */
function tracked({ url }: VendorRequest): Hit {
  const fields = semicolonFields(url);
  const [, type, value, event] = /^([A-Z]{1,8})(?::([^/]*))?\/(.+)$/s.exec(fields.get('e') ?? '') ?? [];
  const own = type === 'RT' || type === 'RE';
  return {
    vendor: 'vk',
    account: fields.get('id') || undefined,
    event,
    kind: own ? 'aux' : event === undefined ? 'pageview' : 'event',
    params: paramsOf(fields),
    value: numberOf(value),
    automatic: own || undefined,
    page: fields.get('u') || undefined,
  };
}

function retargeted({ url }: VendorRequest): Hit {
  const event = url.searchParams.get('event') || url.searchParams.get('products_event') || undefined;
  return {
    vendor: 'vk',
    account: url.searchParams.get('p') ?? undefined,
    event,
    kind: event === undefined ? 'pageview' : 'event',
    params: {},
  };
}
