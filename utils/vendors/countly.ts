import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import type { Loose } from './parse/json';
import { looseList, looseOf, textOf } from './parse/loose-text';
import { numberOf } from './parse/number';
import { impersonal } from './parse/personal';
import { type Fields, fieldsOf } from './parse/query';

const VIEW = '[CLY]_view';
const AUTOMATIC = /^\[CLY\]_(?:action|orientation)$/;

/** Countly, in its cloud or on a server of the site's own: sessions, and lists of events. */
export default {
  name: 'Countly',
  category: 'analytics',
  docs: 'https://support.countly.com/hc/en-us/articles/360037441932-Web-analytics-JavaScript',
  holds: 1500,
  marks: { path: ['/countly', '/i', '/o/sdk'] },
  standard: {
    'link-click': ['linkClick'],
    'form-submit': ['formSubmit'],
    survey: ['[CLY]_star_rating', '[CLY]_nps', '[CLY]_survey'],
  },
  claims: (request) => isLibrary(request) || isSend(request),
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'countly', kind: 'load', params: {} }];
    return isSend(request) ? hits(fieldsOf(request), /\/o\/sdk$/.test(request.url.pathname)) : [];
  },
} satisfies Vendor;

function isLibrary({ url }: VendorRequest): boolean {
  return /\/countly(?:\.min)?\.js$/.test(url.pathname);
}

function isSend(request: VendorRequest): boolean {
  if (!/\/(?:i|o\/sdk)$/.test(request.url.pathname)) return false;
  if (!request.url.search.includes('app_key=') && !request.body?.includes('app_key=')) return false;
  const fields = fieldsOf(request);
  return fields.has('app_key') && fields.has('device_id');
}

function hits(fields: Fields, settings: boolean): Hit[] {
  const account = fields.get('app_key');
  const events = settings ? [] : looseList(fields.get('events')).filter((event) => typeof event['key'] === 'string');
  return events.length > 0
    ? events.map((event) => hit(event, account))
    : [{ vendor: 'countly', account, kind: 'aux', params: {} }];
}

/** A view is reported when it begins (`visit`) and again, with how long it lasted, when it ends. */
function hit({ key, segmentation, sum }: Loose, account?: string): Hit {
  const event = textOf(key) ?? '';
  const held = looseOf(segmentation);
  const ended = event === VIEW && held['visit'] === undefined;
  return {
    vendor: 'countly',
    account,
    event,
    kind: event === VIEW ? (ended ? 'aux' : 'pageview') : 'event',
    params: impersonal(held),
    value: numberOf(sum),
    automatic: AUTOMATIC.test(event) || undefined,
  };
}
