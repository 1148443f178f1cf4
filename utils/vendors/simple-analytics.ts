import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { isLoose, json, scalars } from './parse/json';
import { impersonal } from './parse/personal';
import { type Fields, query } from './parse/query';

/** Simple Analytics, on its own hosts or through a proxy: an image per page view or event, a beacon at the end of a page. */
export default {
  name: 'Simple Analytics',
  category: 'analytics',
  docs: 'https://docs.simpleanalytics.com/events',
  holds: 500,
  hosts: ['simpleanalytics.com', 'simpleanalytics.io', 'simpleanalyticscdn.com', 'simpleanalyticscdn.io'],
  marks: { path: ['/simple.gif'] },
  claims: (request) => isLibrary(request) || isImage(request) || isMessage(request),
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'simple-analytics', kind: 'load', params: {} }];
    if (isImage(request)) return [hit(query(request.url.search))];
    if (!isMessage(request)) return [];
    const message = json(request.body);
    if (isLoose(message)) return [hit(new Map(Object.entries(scalars(message)).map(([key, value]) => [key, String(value)])))];
    return request.body ? [] : [{ vendor: 'simple-analytics', kind: 'event', params: {} }];
  },
} satisfies Vendor;

function isOwn({ url }: VendorRequest): boolean {
  return /(?:^|\.)simpleanalytics(?:cdn)?\.(?:com|io)$/.test(url.hostname);
}

function isLibrary(request: VendorRequest): boolean {
  return isOwn(request) && /\/(?:latest|light|hello|app|auto-events)(?:\.dev)?\.js$/.test(request.url.pathname);
}

function isImage({ url }: VendorRequest): boolean {
  return url.pathname.endsWith('/simple.gif') && url.searchParams.has('hostname') && url.searchParams.has('type');
}

function isMessage(request: VendorRequest): boolean {
  return isOwn(request) && request.method === 'POST' && /\/(?:append|events|post)$/.test(request.url.pathname);
}

function hit(fields: Fields): Hit {
  const type = fields.get('type');
  const host = fields.get('hostname');
  const event = type === 'event' ? fields.get('event') : undefined;
  return {
    vendor: 'simple-analytics',
    account: host,
    event,
    kind: type === 'event' ? 'event' : type === 'pageview' ? 'pageview' : 'aux',
    params: impersonal(json(fields.get('metadata'))),
    page: host === undefined || fields.get('path') === undefined ? undefined : `https://${host}${fields.get('path')}`,
  };
}
