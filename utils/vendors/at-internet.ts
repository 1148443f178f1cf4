import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { isLoose, json, type Loose } from './parse/json';
import { looseList, looseOf, textOf } from './parse/loose-text';
import { numberOf } from './parse/number';
import { impersonal } from './parse/personal';
import { pairs } from './parse/query';
import { record } from './parse/record';

/** Of the page and the browser, sent with every event. */
const COMMON =
  /^(?:device_|browser_|os_|previous_url|event_collection|visitor_|hit_time|cookie_creation|pageview_id|page_position|has_access)/;

/** Piano Analytics, formerly AT Internet: events as JSON, or an image of the older kind (`hit.xiti`), on any collection domain. */
export default {
  name: 'Piano Analytics (AT Internet)',
  category: 'analytics',
  docs: 'https://developers.atinternet-solutions.com/piano-analytics',
  holds: 500,
  hosts: ['xiti.com', 'pa-cd.com', 'piano.io', 'piano.com', 'xiti.io', 'pa-cd.io'],
  marks: { path: ['piano-analytics', 'smarttag', 'hit.xiti'], query: ['idclient='] },
  own: ['xiti.com', 'pa-cd.com', 'aticdn.net'],
  standard: {
    'view-product': ['product.page_display'],
    'add-to-cart': ['product.add_to_cart'],
    'remove-from-cart': ['product.remove_from_cart'],
    'view-cart': ['cart.display'],
    purchase: ['transaction.confirmation'],
    download: ['click.download'],
    outbound: ['click.exit'],
    'link-click': ['click.navigation'],
    'site-search': ['internal_search_result.display'],
    'promo-view': ['self_promotion.impression'],
    'promo-click': ['self_promotion.click'],
    'video-start': ['av.start'],
  },
  claims: (request) => isLibrary(request) || isImage(request) || isEvents(request),
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'at-internet', kind: 'load', params: {} }];
    if (isImage(request)) return [image(request)];
    if (!isEvents(request)) return [];
    const account = request.url.searchParams.get('s') ?? undefined;
    const read = json(request.body);
    if (isLoose(read)) return looseList(read['events']).map((event) => hit(event, account));
    return request.body ? [] : [{ vendor: 'at-internet', account, kind: 'event', params: {} }];
  },
} satisfies Vendor;

function isLibrary({ url }: VendorRequest): boolean {
  return /\/(?:piano-analytics(?:\.[\w-]{1,20})?|smarttag(?:\.[\w-]{1,20})?)\.js$/.test(url.pathname);
}

function isImage({ url }: VendorRequest): boolean {
  return /\/hit\.xiti$/.test(url.pathname) && url.searchParams.has('s');
}

function isEvents({ url, method, body }: VendorRequest): boolean {
  if (method !== 'POST' || !/^\d{4,9}$/.test(url.searchParams.get('s') ?? '')) return false;
  if (/(?:^|\.)(?:pa-cd|xiti|piano)\.(?:com|io)$/.test(url.hostname)) return true;
  return url.searchParams.has('idclient') && /^\s*\{\s*"events"/.test(body ?? '{"events"');
}

function hit({ name, data }: Loose, account?: string): Hit {
  const event = textOf(name);
  const held = looseOf(data);
  return {
    vendor: 'at-internet',
    account,
    event,
    kind: event === 'page.display' ? 'pageview' : /^av\.(?:heartbeat|buffer)/.test(event ?? '') ? 'aux' : 'event',
    params: impersonal(record(Object.entries(held).filter(([key]) => !COMMON.test(key) && key !== 'event_url_full'))),
    value: numberOf(held['cart_turnovertaxincluded'] ?? held['transaction_turnovertaxincluded']),
    currency: textOf(held['cart_currency'] ?? held['transaction_currency']),
    page: textOf(held['event_url_full']),
  };
}

/** `click` names what kind of click it was and `p` which; media say `type=audio` and what happened, `type=play` or `a=play`. */
function image({ url }: VendorRequest): Hit {
  const list = pairs(url.search);
  const of = (name: string) => list.filter(([key]) => key === name).map(([, value]) => value);
  const [click] = of('click');
  const action =
    of('type').find((type) => !/^(?:audio|video|animation|vpost|screen)$/i.test(type)) ??
    (of('type').length > 0 ? of('a')[0] : undefined);
  const event = click === undefined ? action : (of('p')[0] ?? click);
  return {
    vendor: 'at-internet',
    account: of('s')[0],
    event,
    kind: click !== undefined || of('type').length > 0 ? 'event' : 'pageview',
    params: record(list.filter(([key]) => /^(?:p|s2|click|type|a|mc|np|x\d{1,2}|f\d{1,2})$/.test(key))),
  };
}
