import type { Hit, Item, Vendor, VendorRequest } from '../model/vendor';
import { dotted } from './parse/dotted';
import { isLoose, json, type Loose } from './parse/json';
import { looseOf, textOf } from './parse/loose-text';
import { itemsNamed } from './parse/named-items';
import { numberOf } from './parse/number';

const STREAM = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}(?::[\w-]{1,30})?$/i;
/** What says nothing about the event: the device, and who the person is. */
const SKIP = new Set([
  'identityMap',
  'device',
  'environment',
  'implementationDetails',
  'placeContext',
  '_experience',
  'endUserIDs',
]);
const ITEM: ReadonlyMap<string, string> = new Map([
  ['SKU', 'item_id'],
  ['name', 'item_name'],
  ['quantity', 'quantity'],
  ['priceTotal', 'price'],
]);

/**
 * Adobe Experience Platform Web SDK, on Adobe's edge or any host and base path; known by its datastream. One hit per event, called
 * by its `eventType`; the commerce measures that an event carries besides are hits too.
 */
export default {
  name: 'Adobe Experience Platform Web SDK',
  category: 'data-platform',
  docs: 'https://experienceleague.adobe.com/en/docs/experience-platform/web-sdk/home',
  holds: 1000,
  hosts: ['adobedc.net'],
  own: ['adobedc.net'],
  marks: { path: ['alloy'], query: ['configId='] },
  standard: {
    'view-product': ['commerce.productViews'],
    'add-to-cart': ['commerce.productListAdds'],
    'remove-from-cart': ['commerce.productListRemovals'],
    'view-cart': ['commerce.productListViews'],
    wishlist: ['commerce.saveForLaters'],
    'begin-checkout': ['commerce.checkouts'],
    purchase: ['commerce.purchases'],
    'video-start': ['media.sessionStart'],
    'video-complete': ['media.sessionComplete'],
  },
  claims: (request) => isEdge(request) || isLibrary(request),
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'adobe-edge', kind: 'load', params: {} }];
    if (!isEdge(request)) return [];
    const account = request.url.searchParams.get('configId') ?? undefined;
    if (/\/(?:set-consent|acquire)$/.test(request.url.pathname))
      return [{ vendor: 'adobe-edge', account, kind: 'aux', params: {} }];
    const payload = json(request.body);
    const events = isLoose(payload) && Array.isArray(payload['events']) ? payload['events'].filter(isLoose) : [];
    if (events.length > 0) return events.flatMap((event) => hits(event, account));
    return request.method === 'POST' && !request.body ? [{ vendor: 'adobe-edge', account, kind: 'event', params: {} }] : [];
  },
} satisfies Vendor;

function isLibrary({ url }: VendorRequest): boolean {
  return /\/alloy(?:\.min)?\.js$/.test(url.pathname);
}

function isEdge({ url }: VendorRequest): boolean {
  const stream = url.searchParams.get('configId') ?? '';
  const known = STREAM.test(stream) || (stream !== '' && url.hostname.endsWith('.adobedc.net'));
  return known && /\/v\d\/[\w/-]{3,40}$/.test(url.pathname);
}

function hits({ xdm, data }: Loose, account?: string): Hit[] {
  const { eventType, commerce, web, productListItems, ...rest } = looseOf(xdm);
  const { webPageDetails, webInteraction } = looseOf(web);
  const order = looseOf(looseOf(commerce)['order']);
  const measures = Object.entries(looseOf(commerce))
    .filter(([, measure]) => (numberOf(looseOf(measure)['value']) ?? 0) > 0)
    .map(([name]) => `commerce.${name}`);
  const viewed = numberOf(looseOf(looseOf(webPageDetails)['pageViews'])['value']) ?? 0;
  const event = textOf(eventType) ?? textOf(looseOf(data)['eventType']) ?? textOf(looseOf(webInteraction)['name']);
  const pageview = /webpagedetails/i.test(event ?? '') || (event === undefined && viewed > 0);
  const hit: Hit = {
    vendor: 'adobe-edge',
    account,
    event: event ?? (measures.length > 0 || pageview ? undefined : 'collect'),
    kind: pageview ? 'pageview' : 'event',
    params: { ...dotted({ commerce, web, ...rest }, SKIP), ...dotted({ data: looseOf(data) }, SKIP) },
    items: itemsOf(productListItems),
    value: numberOf(order['priceTotal']),
    currency: textOf(order['currencyCode']),
    automatic: /^(?:decisioning\.|media\.ping$)/.test(event ?? '') || undefined,
    page: textOf(looseOf(webPageDetails)['URL']),
  };
  const besides = measures
    .filter((measure) => measure !== event)
    .map((measure): Hit => ({ ...hit, kind: 'event', event: measure }));
  return event === undefined && !pageview && besides.length > 0 ? besides : [hit, ...besides];
}

/** A total is for all pieces of a line. */
function itemsOf(list: unknown): Item[] | undefined {
  return itemsNamed(list, ITEM)?.map((item) => {
    const { price, quantity } = item;
    return typeof price === 'number' && typeof quantity === 'number' && quantity > 0
      ? { ...item, price: price / quantity }
      : item;
  });
}
