import type { Vendor, VendorRequest } from '../model/vendor';
import { json } from './parse/json';
import { SPEC_EVENTS, specCalls, specHit } from './parse/spec-call';

const CALL = /\/(?:beacon\/)?v1\/(?:track|page|screen|identify|group|alias|batch)$/;

/** RudderStack, on its cloud or any data plane: known by the name of its library. Beacons may wait; a click that leaves the page flushes them. */
export default {
  name: 'RudderStack',
  category: 'data-platform',
  docs: 'https://www.rudderstack.com/docs/event-spec/standard-events',
  holds: 3000,
  hosts: ['rudderstack.com', 'rudderlabs.com'],
  marks: { path: ['/rsa', '/rudder', '/v1/'] },
  own: ['rudderstack.com', 'rudderlabs.com'],
  standard: SPEC_EVENTS,
  claims: (request) => isLibrary(request) || isConfig(request) || isCall(request),
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'rudderstack', kind: 'load', params: {} }];
    const account = request.url.searchParams.get('writeKey') ?? undefined;
    if (isConfig(request)) return [{ vendor: 'rudderstack', account, kind: 'aux', params: {} }];
    if (!isCall(request)) return [];
    const body = json(request.body);
    if (body === undefined) return request.body ? [] : [{ vendor: 'rudderstack', account, kind: 'event', params: {} }];
    return specCalls(body).map((call) => specHit('rudderstack', call, account));
  },
} satisfies Vendor;

function isOwn({ url }: VendorRequest): boolean {
  return /\.(?:rudderstack|rudderlabs)\.com$/.test(url.hostname);
}

function isLibrary({ url }: VendorRequest): boolean {
  return /\/(?:rsa|rudder-analytics|rsa-plugins)(?:\.min)?\.js$/.test(url.pathname);
}

function isConfig(request: VendorRequest): boolean {
  return isOwn(request) && /^\/sourceConfig\/?$/.test(request.url.pathname);
}

/** On a data plane of one's own the library must be named in the body, or the address be that of its beacons. */
function isCall(request: VendorRequest): boolean {
  const { url, method, body } = request;
  if (method !== 'POST' || !CALL.test(url.pathname)) return false;
  if (isOwn(request) || (url.pathname.includes('/beacon/v1/') && url.searchParams.has('writeKey'))) return true;
  return /"name"\s*:\s*"RudderLabs/.test(body ?? '');
}
