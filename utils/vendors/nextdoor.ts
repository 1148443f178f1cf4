import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { isLoose, json, scalars } from './parse/json';
import { numberOf } from './parse/number';
import { pixelParams } from './parse/pixel-params';
import { fieldsOf } from './parse/query';
import { isUnread } from './parse/unread';

const paramsOf = pixelParams(/^(?:pid|ev|noscript|rf|referer|dl|url|ts|cb)$/, /em$|email|phone|^ph$|external/i);

/** Nextdoor Pixel: one request per event; an older script sends several as the keys of `custom_events`. */
export default {
  name: 'Nextdoor Pixel',
  category: 'ads',
  docs: 'https://help.nextdoor.com/s/article/nextdoor-pixel',
  holds: 1000,
  hosts: ['flask.nextdoor.com', 'ads.nextdoor.com'],
  standard: { 'form-submit': ['LEAD'], quote: ['LEAD'], demo: ['LEAD'], newsletter: ['LEAD'], purchase: ['PURCHASE'] },
  claims: (request) => isLibrary(request) || isPixel(request),
  decode(request) {
    if (isLibrary(request)) {
      return [{ vendor: 'nextdoor', account: request.url.searchParams.get('id') ?? undefined, kind: 'load', params: {} }];
    }
    if (!isPixel(request)) return [];
    if (isUnread(request)) return [{ vendor: 'nextdoor', kind: 'event', params: {} }];
    return hits(request);
  },
} satisfies Vendor;

function isLibrary({ url }: VendorRequest): boolean {
  return url.hostname === 'ads.nextdoor.com' && /^\/public\/pixel\/ndp\.js$/.test(url.pathname);
}

function isPixel({ url }: VendorRequest): boolean {
  return url.hostname === 'flask.nextdoor.com' && url.pathname === '/pixel';
}

function hits(request: VendorRequest): Hit[] {
  const body = json(request.body);
  const own = isLoose(body) ? body['custom_events'] : undefined;
  const fields =
    isLoose(body) && !own ? new Map(Object.entries(scalars(body)).map(([key, value]) => [key, String(value)])) : undefined;
  const read = fields ? new Map([...fieldsOf(request), ...fields]) : fieldsOf(request);
  const account = read.get('pid') || undefined;
  if (isLoose(own)) return Object.entries(own).map(([event, data]) => hit(account, event, scalars(data)));
  const params = paramsOf(read);
  return [{ ...hit(account, read.get('ev') || undefined, params), page: read.get('dl') || read.get('url') || undefined }];
}

function hit(account: string | undefined, event: string | undefined, params: Hit['params']): Hit {
  const { currency, value } = params;
  return {
    vendor: 'nextdoor',
    account,
    event,
    kind: event === undefined ? 'aux' : event === 'PAGE_VIEW' ? 'pageview' : 'event',
    params,
    value: numberOf(value),
    currency: typeof currency === 'string' ? currency : undefined,
  };
}
