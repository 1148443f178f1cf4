import type { Address, Hit, Vendor, VendorRequest } from '../model/vendor';
import { looseOf, textOf } from './parse/loose-text';
import { numberOf } from './parse/number';
import { USER_DATA } from './parse/personal';
import { fieldsOf } from './parse/query';
import { record } from './parse/record';

const HOST = /(?:^|\.)(?:salesmanago\.(?:pl|com|es|it)|manago\.ai)$/;
const LIBRARY = /^\/(?:static\/sm(?:\.min)?|dynamic\/(\w+)\/popups)\.js$/;
const CONTACT = /^\/api\/contact\/(addContactExtEvent|updateContactExtEvent|upsert|insert|batchupsert)$/;

/**
 * SALESmanago. Its script counts visits; events of the shop (`CART`, `PURCHASE`, …) mostly come from the shop's server and are seen
 * only where the page sends them itself. A contact that the page adds is called `contact_upsert`.
 */
export default {
  name: 'SALESmanago',
  category: 'marketing',
  docs: 'https://docs.salesmanago.com/',
  holds: 1000,
  hosts: ['salesmanago.pl', 'salesmanago.com', 'salesmanago.es', 'salesmanago.it', 'manago.ai'],
  standard: { purchase: ['PURCHASE'], 'form-submit': ['contact_upsert'] },
  claims: ({ url }) => HOST.test(url.hostname) && (LIBRARY.test(url.pathname) || isVisit(url) || CONTACT.test(url.pathname)),
  decode(request) {
    const { url } = request;
    if (!HOST.test(url.hostname)) return [];
    const library = LIBRARY.exec(url.pathname);
    if (library) return [{ vendor: 'salesmanago', account: library[1], kind: 'load', params: {} }];
    if (isVisit(url)) return [visit(request)];
    return CONTACT.test(url.pathname) ? [contact(request)] : [];
  },
} satisfies Vendor;

function isVisit({ pathname }: Address): boolean {
  return /^\/(?:api\/)?(?:r\.gif|v\.gif|visit|sm\/visit)$/.test(pathname);
}

function visit(request: VendorRequest): Hit {
  const fields = fieldsOf(request);
  const page = fields.get('url') ?? fields.get('u') ?? fields.get('location');
  const account = fields.get('smid') ?? fields.get('_smid') ?? fields.get('clientId') ?? fields.get('cid');
  return { vendor: 'salesmanago', account, kind: 'pageview', params: {}, page };
}

function contact({ url, body }: VendorRequest): Hit {
  const sent = looseOf(body);
  const what = CONTACT.exec(url.pathname)?.[1];
  const base = { vendor: 'salesmanago', account: textOf(sent['clientId']) };
  if (!what?.includes('ExtEvent')) return { ...base, event: 'contact_upsert', kind: 'event', params: { [USER_DATA]: 'contact' } };
  const { contactExtEventType, value, products, location } = looseOf(sent['contactEvent']);
  const params = record(
    Object.entries({ products: textOf(products), location: textOf(location) }).flatMap(([key, text]) =>
      text === undefined ? [] : [[key, text]],
    ),
  );
  return { ...base, event: textOf(contactExtEventType), kind: 'event', params, value: numberOf(value) };
}
