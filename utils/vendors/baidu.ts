import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { type Fields, query } from './parse/query';
import { record } from './parse/record';

/** Baidu Tongji: an image per page view (`et=0`), event (`et=4`) and leaving. An event says `category*action*label*value`. */
export default {
  name: 'Baidu Tongji',
  category: 'analytics',
  docs: 'https://tongji.baidu.com/web/help/article?id=236',
  holds: 500,
  hosts: ['hm.baidu.com'],
  claims: (request) => isLibrary(request) || isImage(request),
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'baidu', account: siteOf(request), kind: 'load', params: {} }];
    return isImage(request) ? [hit(query(request.url.search))] : [];
  },
} satisfies Vendor;

function isLibrary({ url }: VendorRequest): boolean {
  return url.hostname === 'hm.baidu.com' && url.pathname === '/hm.js';
}

function siteOf({ url }: VendorRequest): string | undefined {
  return /^\?([\da-f]{32})\b/.exec(url.search)?.[1];
}

function isImage({ url }: VendorRequest): boolean {
  return url.hostname === 'hm.baidu.com' && url.pathname === '/hm.gif' && url.searchParams.has('si');
}

function hit(fields: Fields): Hit {
  const type = fields.get('et');
  const [category, action] = type === '4' ? (fields.get('ep') ?? '').split('*', 2) : [];
  const kept = [...fields].filter(([key]) => /^(?:et|tt)$/.test(key) || (key === 'ep' && type === '4'));
  return {
    vendor: 'baidu',
    account: fields.get('si'),
    event: action || category || undefined,
    kind: type === '4' ? 'event' : type === '0' ? 'pageview' : 'aux',
    params: record(kept),
    page: fields.get('u'),
  };
}
