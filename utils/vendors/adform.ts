import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { numberOf } from './parse/number';
import { pixelParams } from './parse/pixel-params';
import { type Fields, fieldsOf } from './parse/query';

const DROP = /^(?:pm|ADFPageName|ADFdivider|ADFtpmode|CPref|loc|rnd|ord|sl|res|fv|gdpr(?:_consent)?)$/;
const paramsOf = pixelParams(DROP, /^(?:em|email|fn|ln|ct|co|zp|st|ag|hem)$/);

/** Adform: a tracking point is a page with a name, or one point with an id. */
export default {
  name: 'Adform',
  category: 'ads',
  docs: 'https://www.adformhelp.com/',
  holds: 1000,
  hosts: ['adform.net'],
  own: ['adform.net'],
  claims: (request) => isLibrary(request) || isPoint(request),
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'adform', kind: 'load', params: {} }];
    return isPoint(request) ? [hit(request)] : [];
  },
} satisfies Vendor;

function isLibrary({ url }: VendorRequest): boolean {
  if (!url.hostname.endsWith('.adform.net')) return false;
  return /^\/banners\/scripts\/st\/trackpoint-async\.js$|^\/serving\/scripts\/trackpoint\//i.test(url.pathname);
}

function isPoint({ url }: VendorRequest): boolean {
  return /^(?:a2|track)\.adform\.net$/.test(url.hostname) && /^\/serving\/trackpoint\/?$/i.test(url.pathname);
}

function hit(request: VendorRequest): Hit {
  const fields = fieldsOf(request);
  const event = nameOf(fields);
  return {
    vendor: 'adform',
    account: fields.get('pm') || undefined,
    event,
    kind: event === undefined ? 'pageview' : 'event',
    params: paramsOf(fields),
    value: numberOf(fields.get('sales')),
    page: fields.get('loc') || undefined,
  };
}

/** The name given to the page, or the number of the point. */
function nameOf(fields: Fields): string | undefined {
  return fields.get('ADFPageName') || fields.get('lid') || undefined;
}
