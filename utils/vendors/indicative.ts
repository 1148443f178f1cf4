import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { looseOf, textOf } from './parse/loose-text';
import { numberOf } from './parse/number';
import { impersonal } from './parse/personal';
import { fieldsOf } from './parse/query';
import { record } from './parse/record';
import { isUnread } from './parse/unread';

/** Indicative (mParticle Analytics): one event a request, as JSON or in the address. */
export default {
  name: 'Indicative',
  category: 'analytics',
  docs: 'https://support.indicative.com/',
  holds: 1000,
  hosts: ['indicative.com'],
  own: ['api.indicative.com'],
  claims: (request) => isLibrary(request) || isEvent(request),
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'indicative', kind: 'load', params: {} }];
    if (!isEvent(request)) return [];
    return isUnread(request) ? [{ vendor: 'indicative', kind: 'event', params: {} }] : hits(request);
  },
} satisfies Vendor;

function isLibrary({ url }: VendorRequest): boolean {
  return url.hostname === 'cdn.indicative.com' && url.pathname.endsWith('.js');
}

function isEvent({ url }: VendorRequest): boolean {
  return url.hostname === 'api.indicative.com' && /^\/service\/event(?:\/|$)/.test(url.pathname);
}

function hits(request: VendorRequest): Hit[] {
  const payload = { ...record(fieldsOf(request)), ...looseOf(request.body) };
  const event = textOf(payload['eventName']);
  if (event === undefined) return [];
  const properties = looseOf(payload['properties']);
  return [
    {
      vendor: 'indicative',
      account: textOf(payload['apiKey']),
      event,
      kind: /^page ?view(?:ed)?$/i.test(event) ? 'pageview' : 'event',
      params: impersonal(properties),
      value: numberOf(properties['value']),
    },
  ];
}
