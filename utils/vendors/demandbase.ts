import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { json } from './parse/json';
import { looseOf, textOf } from './parse/loose-text';
import { fieldsOf } from './parse/query';

/** Demandbase: asks which company a visitor belongs to, which is side traffic, and reports what the visitor does. */
export default {
  name: 'Demandbase',
  category: 'marketing',
  docs: 'https://support.demandbase.com/hc/en-us',
  holds: 1000,
  hosts: ['company-target.com', 'demandbase.com'],
  own: ['company-target.com', 'tag.demandbase.com', 'scripts.demandbase.com'],
  claims: (request) => isLibrary(request) || isLookup(request) || isEvents(request),
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'demandbase', kind: 'load', params: {} }];
    if (isLookup(request)) return [lookup(request)];
    return isEvents(request) ? [hit(request)] : [];
  },
} satisfies Vendor;

function isLibrary({ url }: VendorRequest): boolean {
  return /^(?:tag|scripts)\.demandbase\.com$/.test(url.hostname) && url.pathname.endsWith('.js');
}

function isLookup({ url }: VendorRequest): boolean {
  return url.hostname === 'api.company-target.com' && /^\/api\/v\d\/ip\.json$/.test(url.pathname);
}

function isEvents({ url }: VendorRequest): boolean {
  return url.hostname === 'et.company-target.com' && /^\/events\/?$/.test(url.pathname);
}

function lookup(request: VendorRequest): Hit {
  const fields = fieldsOf(request);
  const account = fields.get('key') || fields.get('auth') || undefined;
  return { vendor: 'demandbase', account, kind: 'aux', params: {}, page: fields.get('page') || undefined };
}

function hit(request: VendorRequest): Hit {
  const fields = fieldsOf(request);
  const event = textOf(looseOf(json(request.body))['type']) ?? (fields.get('type') || undefined);
  const kind = event !== undefined && /^page_?(?:view|load)?$/i.test(event) ? 'pageview' : 'event';
  return { vendor: 'demandbase', event, kind, params: {} };
}
