import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { json } from './parse/json';
import { looseOf, textOf } from './parse/loose-text';
import { impersonal } from './parse/personal';
import { fieldsOf } from './parse/query';
import { record } from './parse/record';

const HOST = /^tagtracking\.(?:vibescm\.com|eu\.vibes\.com)$/;

/** Vibes: what somebody who came from a message did on the site. */
export default {
  name: 'Vibes',
  category: 'marketing',
  docs: 'https://developer-platform.vibes.com/',
  holds: 500,
  hosts: ['vibescm.com', 'vibes.com'],
  own: ['tagtracking.vibescm.com', 'tagtracking.eu.vibes.com'],
  claims: ({ url }) => HOST.test(url.hostname) && /^\/track\/?$/.test(url.pathname),
  decode(request) {
    return this.claims(request) ? [hit(request)] : [];
  },
} satisfies Vendor;

function hit(request: VendorRequest): Hit {
  const payload = { ...record(fieldsOf(request)), ...looseOf(json(request.body)) };
  const { event, event_type, action, company, ...rest } = payload as { readonly [key: string]: unknown };
  const name = textOf(event) ?? textOf(event_type) ?? textOf(action);
  const kind = name !== undefined && /^page_?view/i.test(name) ? 'pageview' : 'event';
  return { vendor: 'vibes', account: textOf(company), event: name, kind, params: impersonal(rest) };
}
