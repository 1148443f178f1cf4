import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { isLoose, json, type Loose } from './parse/json';
import { looseOf, textOf } from './parse/loose-text';
import { impersonal } from './parse/personal';
import { SPEC_EVENTS, specCalls, specHit } from './parse/spec-call';

const CALL = /\/api\/s\/(?:s2s\/)?(?:track|page|screen|identify|group|alias|batch)$/;

/** Jitsu, in its cloud or on a server of the site's own; also as its first version spoke. */
export default {
  name: 'Jitsu',
  category: 'data-platform',
  docs: 'https://docs.jitsu.com/sending-data/http',
  holds: 500,
  hosts: ['jitsu.com'],
  marks: { path: ['/api/s/', '/api/v1/event'] },
  standard: SPEC_EVENTS,
  claims: (request) => CALL.test(request.url.pathname) || isFirst(request) || isLibrary(request),
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'jitsu', kind: 'load', params: {} }];
    const body = json(request.body);
    if (isFirst(request)) return isLoose(body) ? [first(body)] : [];
    if (!CALL.test(request.url.pathname)) return [];
    if (body === undefined && request.method === 'POST' && !request.body) return [{ vendor: 'jitsu', kind: 'event', params: {} }];
    return specCalls(body).map((call) => specHit('jitsu', call));
  },
} satisfies Vendor;

function isLibrary({ url }: VendorRequest): boolean {
  return url.hostname.endsWith('.jitsu.com') && /^\/(?:p|s\/lib)\.js$/.test(url.pathname);
}

function isFirst({ url, body }: VendorRequest): boolean {
  return url.pathname.endsWith('/api/v1/event') && (body?.includes('"eventn_ctx"') ?? false);
}

function first({ api_key, event_type, eventn_ctx, url, user, ids, src, ...rest }: Loose): Hit {
  const event = textOf(event_type);
  const view = event === 'pageview' || event === 'page';
  return {
    vendor: 'jitsu',
    account: textOf(api_key),
    event,
    kind: view ? 'pageview' : event === 'identify' || event === 'user_identify' ? 'aux' : 'event',
    params: impersonal(view ? {} : rest),
    page: textOf(url) ?? textOf(looseOf(eventn_ctx)['url']),
  };
}
