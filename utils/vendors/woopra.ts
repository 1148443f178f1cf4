import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { pixelParams } from './parse/pixel-params';
import { type Fields, fieldsOf } from './parse/query';

const paramsOf = pixelParams(/^(?!c[ev]_)/, /^cv_|mail|phone/i);

/** Woopra: a request per event, with properties of the event (`ce_`), of the visit and of the person (`cv_`). */
export default {
  name: 'Woopra',
  category: 'analytics',
  docs: 'https://docs.woopra.com/reference/track-ce',
  holds: 1000,
  hosts: ['woopra.com'],
  claims: (request) => isLibrary(request) || isTrack(request),
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'woopra', kind: 'load', params: {} }];
    return isTrack(request) ? [hit(request.url.pathname, fieldsOf(request))] : [];
  },
} satisfies Vendor;

function isLibrary({ url }: VendorRequest): boolean {
  return url.hostname === 'static.woopra.com' && /\/(?:w|t\/\d{1,2}|woopra)\.js$/.test(url.pathname);
}

function isTrack({ url }: VendorRequest): boolean {
  return (
    /^(?:www\.)?woopra\.com$/.test(url.hostname) && /^\/track\/(?:ce|identify|ping|x|update|push|cancel)\/?$/.test(url.pathname)
  );
}

function hit(path: string, fields: Fields): Hit {
  const told = /^\/track\/ce\/?$/.test(path);
  const event = told ? (fields.get('event') ?? fields.get('ce_name')) : undefined;
  const own = new Map([...fields].flatMap(([key, value]): [string, string][] => (/^c[ev]_/.test(key) ? [[key, value]] : [])));
  return {
    vendor: 'woopra',
    account: fields.get('project') ?? fields.get('host'),
    event,
    kind: event === undefined ? 'aux' : event === 'pv' ? 'pageview' : 'event',
    params: told ? paramsOf(own) : {},
    page: fields.get('ce_url'),
  };
}
