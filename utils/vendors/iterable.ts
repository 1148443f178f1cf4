import type { Address, Hit, Vendor, VendorRequest } from '../model/vendor';
import { looseOf, textOf } from './parse/loose-text';
import { itemsNamed } from './parse/named-items';
import { numberOf } from './parse/number';
import { impersonal } from './parse/personal';

const API = /^\/api\/(events|commerce|lists|users|inApp|embedded-messaging)\/(\w+)$/;
const FORM = '/lists/publicAddSubscriberForm';
const ITEM = new Map([
  ['id', 'item_id'],
  ['sku', 'item_id'],
  ['name', 'item_name'],
  ['price', 'price'],
  ['quantity', 'quantity'],
]);

/** Iterable: events by name; orders and carts by the address (`trackPurchase`, `updateCart`); its sign-up form is `subscribe` here. */
export default {
  name: 'Iterable',
  category: 'marketing',
  docs: 'https://support.iterable.com/hc/en-us/articles/204780579-API-Overview-and-Sample-Payloads',
  holds: 1000,
  hosts: ['iterable.com'],
  standard: { purchase: ['trackPurchase'], newsletter: ['subscribe'] },
  claims: (request) => isLibrary(request.url) || isForm(request) || isApi(request.url),
  decode(request) {
    const { url } = request;
    if (isLibrary(url)) return [{ vendor: 'iterable', kind: 'load', params: {} }];
    if (isForm(request)) {
      const account = url.searchParams.get('publicIdString') ?? undefined;
      return [{ vendor: 'iterable', account, event: 'subscribe', kind: 'event', params: {} }];
    }
    return isApi(url) ? [fromApi(request)] : [];
  },
} satisfies Vendor;

function isLibrary({ hostname, pathname }: Address): boolean {
  return hostname === 'js.iterable.com' && pathname === '/analytics.js';
}

function isForm({ url, method }: VendorRequest): boolean {
  return method === 'POST' && url.pathname === FORM;
}

function isApi({ hostname, pathname }: Address): boolean {
  return /^api(?:\.eu)?\.iterable\.com$/.test(hostname) && API.test(pathname);
}

function fromApi({ url, body }: VendorRequest): Hit {
  const [, group, what] = API.exec(url.pathname) ?? [];
  const { eventName, dataFields, items, total } = looseOf(body);
  const base = { vendor: 'iterable', params: impersonal(dataFields) };
  if (group === 'events' && what === 'track') {
    return { ...base, event: textOf(eventName), kind: 'event' };
  }
  if (group === 'commerce')
    return { ...base, event: what, kind: 'event', items: itemsNamed(items, ITEM), value: numberOf(total) };
  if (group === 'lists' && what === 'subscribe') return { vendor: 'iterable', event: what, kind: 'event', params: {} };
  return { vendor: 'iterable', event: what, kind: 'aux', params: {} };
}
