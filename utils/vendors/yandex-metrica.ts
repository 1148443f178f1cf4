import type { Hit, Item, Vendor, VendorRequest } from '../model/vendor';
import { isLoose, json, type Loose } from './parse/json';
import { looseList, looseOf, textOf } from './parse/loose-text';
import { itemsNamed } from './parse/named-items';
import { numberOf } from './parse/number';
import { impersonal } from './parse/personal';
import { type Fields, fieldsOf } from './parse/query';

const HOST = /^mc\.(?:yandex\.(?:ru|com|by|kz|uz|com\.tr|com\.am|az)|webvisor\.(?:com|org))$/;
const ITEM: ReadonlyMap<string, string> = new Map([
  ['id', 'item_id'],
  ['name', 'item_name'],
  ['brand', 'item_brand'],
  ['category', 'item_category'],
  ['variant', 'item_variant'],
  ['price', 'price'],
  ['quantity', 'quantity'],
  ['coupon', 'coupon'],
  ['position', 'index'],
]);
const DEALS = ['impressions', 'click', 'detail', 'add', 'remove', 'purchase', 'promoView', 'promoClick'];

/**
 * Yandex Metrica. A goal is told by the scheme of the page (`goal://host/NAME`); downloads, links that lead away and parameters by
 * marks in `browser-info`; commerce in the parameters of the visit.
 */
export default {
  name: 'Yandex Metrica',
  category: 'analytics',
  docs: 'https://yandex.com/support/metrica/objects/reachgoal.html',
  holds: 2000,
  hosts: [
    'yandex.ru',
    'yandex.com',
    'yandex.by',
    'yandex.kz',
    'yandex.uz',
    'yandex.com.tr',
    'yandex.com.am',
    'yandex.az',
    'webvisor.com',
    'webvisor.org',
  ],
  own: ['mc.yandex.ru', 'mc.yandex.com', 'webvisor.com', 'webvisor.org'],
  standard: {
    'view-list': ['impressions'],
    'select-item': ['click'],
    'view-product': ['detail'],
    'add-to-cart': ['add'],
    'remove-from-cart': ['remove'],
    purchase: ['purchase'],
    download: ['download'],
    outbound: ['outlink'],
  },
  claims: (request) => HOST.test(request.url.hostname) && (isWatch(request) || isSide(request) || isLibrary(request)),
  decode(request) {
    if (!HOST.test(request.url.hostname)) return [];
    if (isLibrary(request)) return [{ vendor: 'yandex-metrica', kind: 'load', params: {} }];
    if (isWatch(request)) return hits(request.url.pathname.split('/')[2], fieldsOf(request));
    return isSide(request)
      ? [{ vendor: 'yandex-metrica', account: /\/(\d{4,12})$/.exec(request.url.pathname)?.[1], kind: 'aux', params: {} }]
      : [];
  },
} satisfies Vendor;

function isWatch({ url }: VendorRequest): boolean {
  return /^\/watch\/\d{4,12}(?:\/1)?$/.test(url.pathname);
}

/** Click maps, recordings and syncs. */
function isSide({ url }: VendorRequest): boolean {
  return /^\/(?:clmap|webvisor|sync_cookie|metrika\/advert|user_storage|ping|an)\b/.test(url.pathname);
}

function isLibrary({ url }: VendorRequest): boolean {
  return /^\/metrika\/(?:tag(?:_ww)?|watch|mc)(?:_\w{1,20})?\.js$/.test(url.pathname);
}

function hits(account: string | undefined, fields: Fields): Hit[] {
  const address = fields.get('page-url') ?? '';
  const goal = /^goal:\/\/[^/]{0,255}\/(.{1,300})/.exec(address)?.[1];
  const marks = marksOf(fields.get('browser-info'));
  const info = json(fields.get('site-info'));
  const deals = goal === undefined ? dealsOf(info) : [];
  const { __ym, ...told } = isLoose(info) ? info : {};
  const view = marks.get('pv') === '1' || (goal === undefined && fields.has('wmode') && marks.size === 0);
  const event = goal ?? (marks.has('dl') ? 'download' : marks.has('ln') ? 'outlink' : marks.has('pa') ? 'params' : undefined);
  const hit: Hit = {
    vendor: 'yandex-metrica',
    account,
    event,
    kind: view ? 'pageview' : event === undefined ? 'aux' : 'event',
    params: impersonal(told),
    value: goal === undefined ? undefined : numberOf(told['order_price']),
    currency: goal === undefined ? undefined : textOf(told['currency']),
    automatic: marks.has('nb') || undefined,
    page: goal === undefined ? address || undefined : fields.get('page-ref'),
  };
  const events = deals.map((deal): Hit => ({ ...hit, kind: 'event', ...deal }));
  return hit.event === 'params' && events.length > 0 ? events : [hit, ...events];
}

/** `pv:1:rn:42:…`: names and values in turn. */
function marksOf(text = ''): ReadonlyMap<string, string> {
  const parts = text.split(':', 400);
  return new Map(
    parts.flatMap((name, at): [string, string][] =>
      at % 2 === 0 && parts[at + 1] !== undefined ? [[name, parts[at + 1] ?? '']] : [],
    ),
  );
}

interface Deal {
  readonly event: string;
  readonly items?: readonly Item[];
  readonly currency?: string;
  readonly value?: number;
}

/** `{ __ym: { ecommerce: [{ currencyCode, add: { products } }] } }`, or the same without its wrapper. */
function dealsOf(info: unknown): Deal[] {
  const held = looseOf(looseOf(info)['__ym'])['ecommerce'] ?? looseOf(info)['ecommerce'];
  const list: Loose[] = Array.isArray(held) ? looseList(held) : [looseOf(held)];
  return list.slice(0, 50).flatMap((one) =>
    DEALS.filter((name) => one[name] !== undefined).map((event) => {
      const { products, actionField } = looseOf(one[event]);
      const items = itemsNamed(products ?? one[event], ITEM);
      const value = numberOf(looseOf(actionField)['revenue']);
      return {
        event,
        ...(items && { items }),
        ...(value !== undefined && { value }),
        ...(textOf(one['currencyCode']) && { currency: String(one['currencyCode']) }),
      };
    }),
  );
}
