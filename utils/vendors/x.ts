import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { isLoose, json, type Loose, scalars } from './parse/json';
import { numberOf } from './parse/number';
import { USER_DATA } from './parse/personal';
import { pixelItems } from './parse/pixel-items';
import { type Fields, fieldsOf } from './parse/query';
import { record } from './parse/record';
import { isUnread } from './parse/unread';

const PERSONAL = new Set(['email_address', 'phone_number', 'twclid', 'external_id']);

/**
 * X Pixel. Events of today have no name but an id made of the pixel's and the event's (`tw-o1abc-o2def`); older ones list theirs. The copy
 * for `t.co` is side traffic.
 */
export default {
  name: 'X Pixel',
  category: 'ads',
  docs: 'https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites',
  holds: 1000,
  hosts: ['analytics.twitter.com', 'analytics.x.com', 't.co', 'ads-twitter.com'],
  own: ['ads-twitter.com', 'analytics.twitter.com', 'analytics.x.com', 'ads-api.twitter.com'],
  claims: (request) => isLibrary(request) || isEvent(request),
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'x', kind: 'load', params: {} }];
    if (!isEvent(request)) return [];
    if (isUnread(request)) return [{ vendor: 'x', kind: 'event', params: {} }];
    const copy = request.url.hostname === 't.co';
    return hits(fieldsOf(request)).map((hit) => (copy ? { ...hit, kind: 'aux' } : hit));
  },
} satisfies Vendor;

function isLibrary({ url }: VendorRequest): boolean {
  return url.hostname === 'static.ads-twitter.com' && /^\/(?:uwt|oct)\.js$/.test(url.pathname);
}

function isEvent({ url }: VendorRequest): boolean {
  return /^(?:analytics\.(?:twitter|x)\.com|t\.co)$/.test(url.hostname) && /^\/(?:1\/)?i\/adsctp?$/.test(url.pathname);
}

function hits(fields: Fields): Hit[] {
  const listed = json(fields.get('events'));
  if (Array.isArray(listed)) {
    return listed.filter(Array.isArray).map(([event, data]: unknown[]) => hit(fields, String(event), looseOf(data)));
  }
  const id = fields.get('txn_id') ?? '';
  return [hit(fields, id.startsWith('tw-') ? id : 'pageview', looseOf(json(fields.get('event'))))];
}

function hit(fields: Fields, event: string, { contents, ...data }: Loose): Hit {
  const id = fields.get('txn_id') ?? '';
  const value = numberOf(data['value']) ?? (numberOf(fields.get('tw_sale_amount')) || undefined);
  const personal = Object.keys(data).filter((key) => PERSONAL.has(key) && Boolean(data[key]));
  const open = record(Object.entries(data).filter(([key]) => !PERSONAL.has(key)));
  return {
    vendor: 'x',
    account: /^tw-([^-]+)-/.exec(id)?.[1] ?? (id || undefined),
    event,
    kind: /^page_?view$/i.test(event) ? 'pageview' : 'event',
    params: { ...scalars(open), ...(personal.length > 0 && { [USER_DATA]: personal.sort().join(',') }) },
    items: pixelItems(contents),
    value,
    currency: typeof data['currency'] === 'string' ? data['currency'] : undefined,
    page: fields.get('tw_document_href') || undefined,
  };
}

function looseOf(value: unknown): Loose {
  return isLoose(value) ? value : {};
}
