import type { Address, Hit, Vendor, VendorRequest } from '../model/vendor';
import { fromBase64 } from './parse/base64';
import type { Loose } from './parse/json';
import { looseList, looseOf, textOf } from './parse/loose-text';
import { itemsNamed } from './parse/named-items';
import { numberOf } from './parse/number';
import { impersonal } from './parse/personal';
import { fieldsOf } from './parse/query';

const LIBRARY = /^\/onsite\/js\/(?:([\w-]+)\/)?klaviyo\.js$/;
const SUBSCRIBE = /^\/(?:client\/(?:subscriptions|back-in-stock-subscriptions)|ajax\/subscriptions\/subscribe)\/?$/;
const ITEM = new Map([
  ['ProductID', 'item_id'],
  ['SKU', 'item_id'],
  ['ProductName', 'item_name'],
  ['Brand', 'item_brand'],
  ['Quantity', 'quantity'],
  ['ItemPrice', 'price'],
  ['Price', 'price'],
]);

/**
 * Klaviyo: an event a request, as JSON:API or, formerly, base64. Sign-ups go to an address of their own and are called `subscribe` or
 * `back_in_stock` here.
 */
export default {
  name: 'Klaviyo',
  category: 'marketing',
  docs: 'https://developers.klaviyo.com/en/docs/javascript_api',
  holds: 2000,
  hosts: ['klaviyo.com', 'kmail-lists.com'],
  own: ['klaviyo.com'],
  standard: {
    'view-product': ['Viewed Product'],
    'add-to-cart': ['Added to Cart'],
    'begin-checkout': ['Started Checkout'],
    purchase: ['Placed Order'],
    newsletter: ['subscribe'],
    'back-in-stock': ['back_in_stock'],
  },
  claims: ({ url }) => LIBRARY.test(url.pathname) || endpointOf(url) !== undefined,
  decode(request) {
    const { url } = request;
    const account = url.searchParams.get('company_id') ?? undefined;
    if (LIBRARY.test(url.pathname)) {
      return [{ vendor: 'klaviyo', account: account ?? LIBRARY.exec(url.pathname)?.[1], kind: 'load', params: {} }];
    }
    const endpoint = endpointOf(url);
    if (endpoint === 'subscribe') {
      const event = url.pathname.includes('back-in-stock') ? 'back_in_stock' : 'subscribe';
      return [{ vendor: 'klaviyo', account, event, kind: 'event', params: {} }];
    }
    if (endpoint === 'side') return [{ vendor: 'klaviyo', account, kind: 'aux', params: {} }];
    return endpoint === 'event' ? events(request, account) : [];
  },
} satisfies Vendor;

function endpointOf({ hostname, pathname }: Address): 'event' | 'subscribe' | 'side' | undefined {
  if (!/^(?:a|fast\.a|manage|static|static-forms)\.(?:klaviyo|kmail-lists)\.com$/.test(hostname)) return undefined;
  if (SUBSCRIBE.test(pathname)) return 'subscribe';
  if (/^\/(?:client\/events|client\/event-bulk-create|api\/track)\/?$/.test(pathname)) return 'event';
  return /^\/(?:onsite\/track-analytics|client\/profiles|api\/identify|api\/onsite\/)/.test(pathname) ? 'side' : undefined;
}

function events(request: VendorRequest, account: string | undefined): Hit[] {
  if (request.method === 'POST' && !request.body && !request.url.searchParams.has('data')) {
    return [{ vendor: 'klaviyo', account, kind: 'event', params: {} }];
  }
  const old = fieldsOf(request).get('data');
  if (old !== undefined) {
    const { event, token, properties } = looseOf(/^\s*\{/.test(old) ? old : utf8(fromBase64(old)));
    return hit(textOf(event), textOf(token) ?? account, looseOf(properties));
  }
  const { type, attributes } = looseOf(looseOf(request.body)['data']);
  const bulk = looseList(looseOf(looseOf(attributes)['events'])['data']).map((one) => looseOf(one['attributes']));
  const single = type === 'event' ? [looseOf(attributes)] : bulk;
  return single.flatMap(({ metric, properties }) => {
    const name = looseOf(looseOf(looseOf(metric)['data'])['attributes'])['name'];
    return hit(textOf(name), account, looseOf(properties));
  });
}

function hit(event: string | undefined, account: string | undefined, { Items, ...properties }: Loose): Hit[] {
  if (event === undefined) return [];
  const params = impersonal(properties);
  return [
    {
      vendor: 'klaviyo',
      account,
      event,
      kind: event === 'Active on Site' ? 'pageview' : 'event',
      params,
      items: itemsNamed(Items, ITEM) ?? itemsNamed([properties], ITEM),
      value: numberOf(properties['$value'] ?? properties['value']),
      currency: textOf(properties['$currency_code'] ?? properties['currency']),
      page: textOf(properties['page'] ?? properties['URL']),
    },
  ];
}

function utf8(bytes: string): string {
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
}
