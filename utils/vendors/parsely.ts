import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { json, scalars } from './parse/json';
import { textOf } from './parse/loose-text';
import { impersonal } from './parse/personal';
import { type Fields, fieldsOf } from './parse/query';
import { record } from './parse/record';

/** Parse.ly, also from first-party hosts: an image per action. */
export default {
  name: 'Parse.ly',
  category: 'analytics',
  docs: 'https://docs.parse.ly/custom-events',
  holds: 1000,
  hosts: ['parsely.com'],
  marks: { path: ['/p.js'], query: ['idsite='] },
  own: ['parsely.com'],
  standard: { 'video-start': ['videostart'] },
  claims: (request) => libraryOf(request) !== undefined || isPixel(request),
  decode(request) {
    const library = libraryOf(request);
    if (library !== undefined) return [{ vendor: 'parsely', account: library || undefined, kind: 'load', params: {} }];
    return isPixel(request) ? [hit(fieldsOf(request))] : [];
  },
} satisfies Vendor;

/** The site in the address of the script; empty where it names none. */
function libraryOf({ url }: VendorRequest): string | undefined {
  const key = /\/keys\/([\w.-]{3,100})\/p\.js$/.exec(url.pathname)?.[1];
  if (key !== undefined) return key;
  return /(?:^|\.)parsely\.com$/.test(url.hostname) && url.pathname.endsWith('/p.js') ? '' : undefined;
}

function isPixel({ url }: VendorRequest): boolean {
  if (!/^\/(?:plogger|px|pixel)\/?$/.test(url.pathname)) return false;
  return url.searchParams.has('idsite') && url.searchParams.has('rand');
}

function hit(fields: Fields): Hit {
  const action = fields.get('action') ?? 'pageview';
  const data = scalars(json(fields.get('data')));
  const told = record(Object.entries(data).filter(([key]) => !/^_?parsely|^_.*(?:uuid|site)/.test(key)));
  const title = textOf(fields.get('title'));
  return {
    vendor: 'parsely',
    account: fields.get('idsite'),
    event: action,
    kind: action === 'pageview' ? 'pageview' : /heartbeat$/.test(action) ? 'aux' : 'event',
    params: { ...(title && { title }), ...impersonal(told) },
    page: fields.get('url'),
  };
}
