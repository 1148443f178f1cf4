import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { numberOf } from './parse/number';
import { pixelParams } from './parse/pixel-params';
import { fieldsOf } from './parse/query';

const DROP = /^(?:id_website|event|uid|sid|url|_)$/;
const paramsOf = pixelParams(DROP);

/** Omniconvert: what experiments and visitors did, saved one by one. */
export default {
  name: 'Omniconvert',
  category: 'testing',
  docs: 'https://support.omniconvert.com/',
  holds: 1000,
  hosts: ['omniconvert.com'],
  own: ['cdn.omniconvert.com', 'app.omniconvert.com'],
  marks: { path: ['/mktzsave'] },
  claims: (request) => isLibrary(request) || isSave(request),
  decode(request) {
    if (isLibrary(request)) {
      return [{ vendor: 'omniconvert', account: /([\w-]+)\.js$/.exec(request.url.pathname)?.[1], kind: 'load', params: {} }];
    }
    return isSave(request) ? [hit(request)] : [];
  },
} satisfies Vendor;

function isLibrary({ url }: VendorRequest): boolean {
  return url.hostname === 'cdn.omniconvert.com' && /^\/js\/[\w-]+\.js$/.test(url.pathname);
}

function isSave(request: VendorRequest): boolean {
  const { url } = request;
  return (
    /\/mktzsave\/?$/.test(url.pathname) && (fieldsOf(request).has('id_website') || url.hostname.endsWith('.omniconvert.com'))
  );
}

function hit(request: VendorRequest): Hit {
  const fields = fieldsOf(request);
  const event = fields.get('event') || undefined;
  return {
    vendor: 'omniconvert',
    account: fields.get('id_website') || undefined,
    event,
    kind: event !== undefined && /^page_?view/i.test(event) ? 'pageview' : 'event',
    params: paramsOf(fields),
    value: numberOf(fields.get('value')),
    page: fields.get('url') || undefined,
  };
}
