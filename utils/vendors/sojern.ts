import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { pixelParams } from './parse/pixel-params';
import { fieldsOf } from './parse/query';

const paramsOf = pixelParams(/^(?:pt|f_v|p_v|cid|s)$/, /^(?:(?:md5|sha1|sha256)_(?:eml|phn)|rphn|ccid)$/);

const PIXEL = /^\/pixel\/c?p\/(\d+)\/?$/;

/** Sojern, for travel: one script address per page, with the kind of page (`pt`) and what is looked for or booked. */
export default {
  name: 'Sojern',
  category: 'ads',
  docs: 'https://www.sojern.com/',
  holds: 1000,
  hosts: ['beacon.sojern.com'],
  claims: ({ url }) => url.hostname === 'beacon.sojern.com' && PIXEL.test(url.pathname),
  decode: (request) => (request.url.hostname === 'beacon.sojern.com' ? hits(request) : []),
} satisfies Vendor;

function hits(request: VendorRequest): Hit[] {
  const account = PIXEL.exec(request.url.pathname)?.[1];
  const fields = fieldsOf(request);
  const event = fields.get('pt') || fields.get('et') || undefined;
  if (account === undefined) return [];
  return [
    {
      vendor: 'sojern',
      account,
      event,
      kind: event === undefined || /^home/i.test(event) ? 'pageview' : 'event',
      params: paramsOf(fields),
      currency: fields.get('hcu') || undefined,
    },
  ];
}
