import type { Hit, Item, Vendor, VendorRequest } from '../model/vendor';
import { fieldsWhere } from './parse/listed';
import { numberOf } from './parse/number';
import { type Fields, fieldsOf } from './parse/query';
import { record } from './parse/record';

const KEPT = /^WT\.(?:ti|dl|ev|ac|ad|cg_[ns]|mc_id|nv|oss|si_[np]|tx_[eisu]|pn_\w{2,3}|conv)$/;
const keptOf = fieldsWhere((name) => KEPT.test(name));

/** What `WT.dl` says that happened; anything else is a page view or an event named by its title. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['20', 'download'],
  ['21', 'anchor'],
  ['22', 'javascript'],
  ['23', 'mailto'],
  ['24', 'offsite'],
  ['25', 'right-click'],
  ['26', 'form-get'],
  ['27', 'form-post'],
  ['28', 'form-button-input'],
  ['29', 'form-button'],
  ['30', 'image-map'],
]);

/** Webtrends: an image (`dcs.gif`) per page view or click, below the id of the account. */
export default {
  name: 'Webtrends',
  category: 'analytics',
  docs: 'https://kb.webtrends.com',
  holds: 1000,
  marks: { path: ['/dcs.gif'] },
  own: ['webtrendslive.com'],
  standard: { download: ['download'], email: ['mailto'], outbound: ['offsite'] },
  claims: (request) => isImage(request),
  decode: (request) => (isImage(request) ? [hit(request, fieldsOf(request))] : []),
} satisfies Vendor;

function isImage({ url }: VendorRequest): boolean {
  return url.pathname.endsWith('/dcs.gif');
}

function hit({ url }: VendorRequest, fields: Fields): Hit {
  const type = fields.get('WT.dl') ?? '0';
  const order = fields.get('WT.tx_e') === 'p';
  const title = text(fields.get('WT.ti'));
  const custom = type !== '0' && !KINDS.has(type) ? (text(fields.get('WT.ev')) ?? title) : undefined;
  const host = fields.get('dcssip');
  return {
    vendor: 'webtrends',
    account: /\/([^/]{8,80})\/dcs\.gif$/.exec(url.pathname)?.[1] ?? fields.get('dcsid'),
    event: order ? 'purchase' : (KINDS.get(type) ?? custom),
    kind: type === '0' && !order ? 'pageview' : 'event',
    params: record(keptOf(fields).map(([key, value]) => [key, text(value) ?? value])),
    items: itemsOf(fields),
    value: order ? numberOf(fields.get('WT.tx_s')) : undefined,
    page: host ? `https://${host}${fields.get('dcsuri') ?? '/'}` : undefined,
  };
}

/** Values are often encoded twice. */
function text(value?: string): string | undefined {
  if (!value?.includes('%')) return value || undefined;
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function itemsOf(fields: Fields): Item[] | undefined {
  const skus = (fields.get('WT.pn_sku') ?? '').split(';').filter(Boolean).slice(0, 100);
  const units = (fields.get('WT.tx_u') ?? '').split(';');
  if (skus.length === 0) return undefined;
  return skus.map((item_id, at): Item => {
    const quantity = numberOf(units[at]);
    return quantity === undefined ? { item_id } : { item_id, quantity };
  });
}
