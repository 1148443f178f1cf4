import type { Vendor, VendorRequest } from '../model/vendor';
import { json } from './parse/json';
import { SPEC_EVENTS, specCalls, specHit } from './parse/spec-call';

/** Others speak the same language to hosts of their own. */
const OTHERS = /(?:^|\.)(?:hightouch-events\.com|june\.so|perfalytics\.com|jitsu\.com|rudderstack\.com|usermaven\.com)$/;

/** Segment, on its own hosts or through a proxy: known by the source's key in the body. */
export default {
  name: 'Segment',
  category: 'data-platform',
  docs: 'https://segment.com/docs/connections/spec',
  holds: 6000,
  hosts: ['segment.io', 'segment.com', 'segmentapis.com'],
  marks: { path: ['/analytics.js/v1/', '/v1/projects/'], body: ['"writeKey"'] },
  own: ['segment.io', 'segmentapis.com', 'cdn.segment.com'],
  standard: SPEC_EVENTS,
  claims: (request) => keyOf(request) !== undefined || isOwn(request) || isProxied(request),
  decode(request) {
    const account = keyOf(request);
    if (account !== undefined) return [{ vendor: 'segment', account, kind: isSettings(request) ? 'aux' : 'load', params: {} }];
    if (!isOwn(request) && !isProxied(request)) return [];
    if (/\/m$/.test(request.url.pathname)) return [{ vendor: 'segment', kind: 'aux', params: {} }];
    const body = json(request.body);
    if (body === undefined)
      return request.method === 'POST' && !request.body ? [{ vendor: 'segment', kind: 'event', params: {} }] : [];
    const shared = /"writeKey"\s*:\s*"([\w-]{8,64})"/.exec(request.body ?? '')?.[1];
    return specCalls(body).map((call) => specHit('segment', call, shared));
  },
} satisfies Vendor;

function isOwn({ url }: VendorRequest): boolean {
  if (!/^(?:api\.segment\.(?:io|com)|[\w.-]{1,60}\.segmentapis\.com)$/.test(url.hostname)) return false;
  return /^\/v1\/\w{1,10}$/.test(url.pathname);
}

function isProxied({ url, method, body }: VendorRequest): boolean {
  if (method !== 'POST' || !body?.includes('"writeKey"') || !body.includes('"messageId"') || OTHERS.test(url.hostname))
    return false;
  return !/"name"\s*:\s*"(?:RudderLabs|@ht-sdks|htevents|@jitsu|june)/.test(body);
}

/** Key of the source whose library or settings are being fetched. */
function keyOf({ url }: VendorRequest): string | undefined {
  return /\/(?:analytics\.js\/v1|v1\/projects)\/([A-Za-z0-9]{16,64})\/(?:analytics(?:\.min)?\.js|settings)$/.exec(
    url.pathname,
  )?.[1];
}

function isSettings({ url }: VendorRequest): boolean {
  return url.pathname.endsWith('/settings');
}
