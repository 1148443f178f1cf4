import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { isLoose, json, type Loose } from './parse/json';
import { looseList, looseOf, textOf } from './parse/loose-text';
import { numberOf } from './parse/number';
import { fieldsOf } from './parse/query';
import { record } from './parse/record';

/** The box of a whole page: asked for what to show, so nothing happened. */
const GLOBAL = /^target-global-mbox$/;

/**
 * Adobe Target. It mostly asks what to show, which is side traffic; a notification of a click and a box that carries an order are
 * events, called by the name of their box.
 */
export default {
  name: 'Adobe Target',
  category: 'testing',
  docs: 'https://experienceleague.adobe.com/en/docs/target-dev/developer/api/delivery-api/overview',
  holds: 1000,
  hosts: ['tt.omtrdc.net'],
  marks: { path: ['/rest/v1/delivery'] },
  own: ['tt.omtrdc.net'],
  claims: (request) => isDelivery(request) || isBox(request) || isLibrary(request),
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'adobe-target', kind: 'load', params: {} }];
    if (isDelivery(request)) return delivered(request);
    return isBox(request) ? [box(request)] : [];
  },
} satisfies Vendor;

function isTarget({ url }: VendorRequest): boolean {
  return url.hostname.endsWith('.tt.omtrdc.net');
}

function isDelivery(request: VendorRequest): boolean {
  const { pathname, searchParams } = request.url;
  return (
    pathname.endsWith('/rest/v1/delivery') && (isTarget(request) || (searchParams.has('client') && searchParams.has('sessionId')))
  );
}

function isBox(request: VendorRequest): boolean {
  return isTarget(request) && /^\/m2\/[^/]+\/(?:mbox|ubox|sc)\//.test(request.url.pathname);
}

function isLibrary({ url }: VendorRequest): boolean {
  return /(?:^|\.)tt\.omtrdc\.net$/.test(url.hostname) && /^\/cdn\/.+\.js$/.test(url.pathname);
}

function delivered({ url, body }: VendorRequest): Hit[] {
  const account = url.searchParams.get('client') ?? url.hostname.split('.', 1)[0];
  const payload = json(body);
  const asked = isLoose(payload) ? payload : {};
  const page = textOf(looseOf(looseOf(asked['context'])['address'])['url']);
  const boxes = looseList(looseOf(asked['execute'])['mboxes']).filter((one) => isLoose(one['order']));
  const hits = [...looseList(asked['notifications']), ...boxes].slice(0, 100).map((one) => notified(one, account, page));
  return hits.length > 0 ? hits : [{ vendor: 'adobe-target', account, kind: 'aux', params: {}, page }];
}

function notified(notice: Loose, account?: string, page?: string): Hit {
  const { mbox, type, order, name, view } = notice;
  const event = textOf(looseOf(mbox)['name']) ?? textOf(name) ?? textOf(looseOf(view)['name']) ?? textOf(type);
  return {
    vendor: 'adobe-target',
    account,
    event,
    kind: 'event',
    params: { ...(typeof type === 'string' && { type }) },
    value: numberOf(looseOf(order)['total']),
    automatic: (type === 'display' && GLOBAL.test(event ?? '')) || isLoose(view) || undefined,
    page,
  };
}

function box(request: VendorRequest): Hit {
  const fields = fieldsOf(request);
  const event = fields.get('mbox');
  return {
    vendor: 'adobe-target',
    account: request.url.pathname.split('/')[2],
    event,
    kind: event === undefined || GLOBAL.test(event) ? 'aux' : 'event',
    params: record([...fields].filter(([key]) => /^(?:mboxURL|orderId|productPurchasedId)$/.test(key))),
    value: numberOf(fields.get('orderTotal')),
    page: fields.get('mboxURL'),
  };
}
