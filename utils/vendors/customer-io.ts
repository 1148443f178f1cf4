import type { Address, Hit, Vendor, VendorRequest } from '../model/vendor';
import type { Loose } from './parse/json';
import { looseList, looseOf, textOf } from './parse/loose-text';
import { itemsNamed } from './parse/named-items';
import { numberOf } from './parse/number';
import { impersonal } from './parse/personal';
import { query } from './parse/query';
import { isUnread } from './parse/unread';

const LIBRARY = /\/(?:assets\/track(?:-eu)?\.js|v1\/analytics-js\/snippet\/([\w:]+)\/analytics\.min\.js)$/;
const PIXEL = /^\/events\/([\w.%-]+?)(?:\.gif)?$/;
const PIPELINE = /^\/v1\/(t|track|p|page|i|identify|g|group|a|alias|b|batch)$/;
const ITEM = new Map([
  ['product_id', 'item_id'],
  ['name', 'item_name'],
  ['price', 'price'],
  ['quantity', 'quantity'],
]);

/** Customer.io: a pixel for every event, or the newer pipeline, which takes Segment's calls as JSON. */
export default {
  name: 'Customer.io',
  category: 'marketing',
  docs: 'https://docs.customer.io/',
  holds: 1000,
  hosts: ['customer.io'],
  claims: ({ url }) => isLibrary(url) || isPixel(url) || isPipeline(url),
  decode(request) {
    const { url } = request;
    if (isLibrary(url)) return [{ vendor: 'customer-io', account: LIBRARY.exec(url.pathname)?.[1], kind: 'load', params: {} }];
    if (isPixel(url)) return [pixel(url)];
    return isPipeline(url) ? pipeline(request) : [];
  },
} satisfies Vendor;

function isLibrary({ hostname, pathname }: Address): boolean {
  return /^(?:assets|cdp(?:-eu)?)\.customer\.io$/.test(hostname) && LIBRARY.test(pathname);
}

function isPixel({ hostname, pathname }: Address): boolean {
  return /^track(?:-eu)?\.customer\.io$/.test(hostname) && PIXEL.test(pathname);
}

function isPipeline({ hostname, pathname }: Address): boolean {
  return /^cdp(?:-eu)?\.customer\.io$/.test(hostname) && PIPELINE.test(pathname);
}

function pixel(url: Address): Hit {
  const fields = query(url.search);
  const sort = PIXEL.exec(url.pathname)?.[1];
  const name = fields.get('name');
  const base = { vendor: 'customer-io', account: fields.get('site_id') ?? fields.get('s'), params: {} };
  if (sort === 'page') return { ...base, event: name, kind: 'pageview' };
  return name === undefined ? { ...base, event: sort, kind: 'aux' } : { ...base, event: name, kind: 'event' };
}

function pipeline(request: VendorRequest): Hit[] {
  if (isUnread(request)) return [{ vendor: 'customer-io', kind: 'event', params: {} }];
  const payload = looseOf(request.body);
  const batch = looseList(payload['batch']);
  const sort = PIPELINE.exec(request.url.pathname)?.[1];
  const account = textOf(payload['writeKey']);
  return batch.length > 0 ? batch.map((call) => hit(call, undefined, account)) : [hit(payload, sort, account)];
}

function hit(call: Loose, sort: string | undefined, account: string | undefined): Hit {
  const { products, ...properties } = looseOf(call['properties']);
  const type = textOf(call['type']) ?? sort ?? '';
  const page = textOf(looseOf(looseOf(call['context'])['page'])['url']) ?? textOf(properties['url']);
  const base = { vendor: 'customer-io', account: account ?? textOf(call['writeKey']), page };
  if (/^p(?:age)?$/.test(type)) return { ...base, event: textOf(call['name']), kind: 'pageview', params: {} };
  if (!/^t(?:rack)?$/.test(type)) return { ...base, event: type, kind: 'aux', params: {} };
  return {
    ...base,
    event: textOf(call['event']),
    kind: 'event',
    params: impersonal(properties),
    items: itemsNamed(products, ITEM),
    value: numberOf(properties['value'] ?? properties['revenue']),
    currency: textOf(properties['currency']),
  };
}
