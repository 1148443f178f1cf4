import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { keptParams } from './parse/kept-params';
import { type Fields, query } from './parse/query';

const KEPT = /^(?:c[1-9]|c1\d|ns_type|ns_category|ns_st_(?:ev|pn|ci|cl|po))$/;
const paramsOf = keptParams(KEPT);
const SIDE = /^(?:hb|ping|keep_alive|load|buffer)/;

/** Comscore: page views, and what a stream does (`ns_st_ev`). A beacon answers with a redirect that repeats it (`b2`). */
export default {
  name: 'Comscore',
  category: 'analytics',
  docs: 'https://www.comscore.com/Products/Audience-Measurement',
  holds: 1000,
  hosts: ['scorecardresearch.com'],
  own: ['scorecardresearch.com', 'voicefive.com'],
  standard: { 'video-start': ['play'], 'video-complete': ['end'] },
  claims: (request) => libraryOf(request) !== undefined || isBeacon(request),
  decode(request) {
    const library = libraryOf(request);
    if (library !== undefined) return [{ vendor: 'comscore', account: library || undefined, kind: 'load', params: {} }];
    return isBeacon(request) ? [hit(query(request.url.search), isRepeated(request))] : [];
  },
} satisfies Vendor;

/** The customer in the address of the script; empty where it names none. */
function libraryOf({ url }: VendorRequest): string | undefined {
  if (!url.hostname.endsWith('.scorecardresearch.com') || !url.pathname.endsWith('.js')) return undefined;
  return /\/(?:cs|c2)\/(\d{4,12})\//.exec(url.pathname)?.[1] ?? '';
}

function isBeacon({ url }: VendorRequest): boolean {
  return url.hostname.endsWith('.scorecardresearch.com') && /^\/[bp]2?$/.test(url.pathname) && url.searchParams.has('c1');
}

/** A repetition, or a sync of ids that goes on to somebody else. */
function isRepeated({ url }: VendorRequest): boolean {
  return (
    url.pathname.endsWith('2') || url.hostname.startsWith('ads.') || url.searchParams.has('r') || url.searchParams.has('cs_xi')
  );
}

function hit(fields: Fields, repeated: boolean): Hit {
  const stream = fields.get('ns_st_ev');
  const kind = repeated || (stream !== undefined && SIDE.test(stream)) ? 'aux' : stream !== undefined ? 'event' : 'pageview';
  return {
    vendor: 'comscore',
    account: fields.get('c2'),
    event: stream ?? fields.get('ns_type'),
    kind,
    params: paramsOf(fields),
    page: fields.get('c7') ?? fields.get('c4'),
  };
}
