import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { numberOf } from './parse/number';
import { type Fields, fieldsOf } from './parse/query';
import { record } from './parse/record';

const KEPT = /^(?:_e|event|stream|campaign_id|variation_id|value|currency|pf-widget-(?:id|type|event))$/;

/** Lytics: whatever a page tells about a person, sent as it comes. Only what names an event is one. */
export default {
  name: 'Lytics',
  category: 'data-platform',
  docs: 'https://docs.lytics.com/docs/lytics-javascript-tag',
  holds: 1000,
  hosts: ['lytics.io'],
  own: ['lytics.io'],
  claims: (request) => libraryOf(request) !== undefined || isCollect(request),
  decode(request) {
    const library = libraryOf(request);
    if (library !== undefined) return [{ vendor: 'lytics', account: library, kind: 'load', params: {} }];
    return isCollect(request) ? [hit(request, fieldsOf(request))] : [];
  },
} satisfies Vendor;

function libraryOf({ url }: VendorRequest): string | undefined {
  if (!url.hostname.endsWith('.lytics.io')) return undefined;
  return /^\/(?:api\/tag|static)\/([\da-f]{32})\/.{1,60}\.js$/.exec(url.pathname)?.[1];
}

function isCollect({ url }: VendorRequest): boolean {
  return url.hostname === 'c.lytics.io' && /^\/c\/\w{4,64}(?:\/[\w-]{1,80})?$/.test(url.pathname);
}

function hit({ url }: VendorRequest, fields: Fields): Hit {
  const [, , account, stream] = url.pathname.split('/');
  const event = fields.get('event') ?? fields.get('_e');
  const page = fields.get('url');
  return {
    vendor: 'lytics',
    account,
    event,
    kind: event === 'pv' ? 'pageview' : event === undefined ? 'aux' : 'event',
    params: { ...(stream && { stream }), ...record([...fields].filter(([key]) => KEPT.test(key))) },
    value: numberOf(fields.get('value')),
    currency: fields.get('currency'),
    page: page === undefined ? undefined : page.startsWith('http') ? page : `https://${page}`,
  };
}
