import type { Address, Hit, Vendor, VendorRequest } from '../model/vendor';
import { fieldsWhere } from './parse/listed';
import { looseList, looseOf, textOf } from './parse/loose-text';
import { fieldNames, USER_DATA } from './parse/personal';
import { type Fields, fieldsOf } from './parse/query';
import { record } from './parse/record';

const LIBRARY = /^\/(?:analytics\/\d+\/)?(\d{3,12})(?:\/banner)?\.js$/;
const BEACON = /^\/__pt(q|be|c)\.gif$/;
const FORM =
  /^\/(?:submissions\/v3\/(?:integration\/(?:secure\/)?|public\/)?submit(?:\/formsnext\/multipart)?\/(\d+)\/([\w-]+)|uploads\/form\/v2\/(\d+)\/([\w-]+)|collected-forms\/submit\/form)/;
const CTA = /\/(?:web-interactives\/public\/v1\/)?track\/(view|click)$/;
const ownOf = fieldsWhere((name) => name.startsWith('_') && !name.startsWith('_hs_'));

/**
 * HubSpot: page views (`__ptq.gif`), custom events (`__ptbe.gif`), clicks that it collects of itself (`__ptc.gif`), forms and calls to
 * action. A form that was sent is called `form_submit`, a call to action that was pressed `cta_click`.
 */
export default {
  name: 'HubSpot',
  category: 'marketing',
  docs: 'https://developers.hubspot.com/docs/api-reference/tracking-code-api',
  holds: 1000,
  hosts: [
    'hubspot.com',
    'hs-scripts.com',
    'hs-analytics.net',
    'hs-banner.com',
    'hsforms.com',
    'hsforms.net',
    'hscollectedforms.net',
  ],
  own: [
    'hs-scripts.com',
    'hs-analytics.net',
    'hs-banner.com',
    'hsforms.com',
    'hsforms.net',
    'hscollectedforms.net',
    'hsadspixel.net',
    'usemessages.com',
    'track.hubspot.com',
    'track-eu1.hubspot.com',
    'forms.hubspot.com',
    'api.hubspot.com',
    'api.hubapi.com',
    'js.hubspot.com',
    'js-eu1.hubspot.com',
    'metrics-fe-na1.hubspot.com',
    'exceptions.hubspot.com',
    'no-cache.hubspot.com',
    'cta-service-cms2.hubspot.com',
    'cta-redirect.hubspot.com',
  ],
  standard: { 'form-submit': ['form_submit'], 'cta-click': ['cta_click'] },
  claims: ({ url }) => isLibrary(url) || BEACON.test(url.pathname) || FORM.test(url.pathname) || isCta(url),
  decode(request) {
    const { url } = request;
    if (isLibrary(url)) return [{ vendor: 'hubspot', account: LIBRARY.exec(url.pathname)?.[1], kind: 'load', params: {} }];
    const beacon = BEACON.exec(url.pathname)?.[1];
    if (beacon !== undefined) return [fromBeacon(beacon, fieldsOf(request))];
    if (FORM.test(url.pathname)) return request.method === 'POST' ? [form(request)] : [];
    return isCta(url) ? [cta(request)] : [];
  },
} satisfies Vendor;

function isLibrary({ hostname, pathname }: Address): boolean {
  return /^js(?:-[a-z\d]+)?\.(?:hs-scripts\.com|hs-analytics\.net|hs-banner\.com)$/.test(hostname) && LIBRARY.test(pathname);
}

function isCta({ hostname, pathname }: Address): boolean {
  return /^cta[\w-]*\.hubspot\.com$/.test(hostname) && CTA.test(pathname);
}

function fromBeacon(beacon: string, fields: Fields): Hit {
  const event = fields.get('n') || fields.get('id') || undefined;
  const own = ownOf(fields);
  const told: [string, string][] = fields.has('i') ? [[USER_DATA, 'identify']] : [];
  const base = {
    vendor: 'hubspot',
    account: fields.get('a'),
    params: record([...own.map(([key, value]): [string, string] => [key.slice(1), value]), ...told]),
    page: fields.get('pu'),
  };
  if (beacon === 'c') return { ...base, event: 'click', kind: 'event', automatic: true };
  if (beacon === 'be' || event !== undefined) return { ...base, event, kind: 'event' };
  const page = (fields.get('k') ?? '1') === '1';
  return { ...base, kind: page ? 'pageview' : 'aux' };
}

function form(request: VendorRequest): Hit {
  const [, portal, guid, oldPortal, oldGuid] = FORM.exec(request.url.pathname) ?? [];
  const sent = looseOf(request.body);
  const names = looseList(sent['fields']).flatMap((field) => textOf(field['name']) ?? []);
  const collected = [...Object.keys(looseOf(sent['contactFields'])), ...Object.keys(looseOf(sent['formValues']))];
  const plain = [...fieldsOf(request).keys()].filter((name) => name !== 'hs_context');
  const id = guid ?? oldGuid ?? textOf(sent['collectedFormId']) ?? textOf(sent['formSelectorId']);
  return {
    vendor: 'hubspot',
    account: portal ?? oldPortal ?? textOf(sent['portalId']),
    event: 'form_submit',
    kind: 'event',
    params: { ...(id === undefined ? {} : { form_id: id }), ...fieldNames([...names, ...collected, ...plain]) },
    page: textOf(sent['pageUrl']) ?? textOf(looseOf(sent['context'])['pageUri']),
  };
}

function cta({ url }: VendorRequest): Hit {
  const account = url.searchParams.get('portalId') ?? undefined;
  const pressed = CTA.exec(url.pathname)?.[1] === 'click';
  if (!pressed) return { vendor: 'hubspot', account, event: 'cta_view', kind: 'aux', params: {} };
  return { vendor: 'hubspot', account, event: 'cta_click', kind: 'event', params: {} };
}
