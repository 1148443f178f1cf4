import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { isLoose, json, type Loose, scalars } from './parse/json';
import { numberOf } from './parse/number';
import { USER_DATA } from './parse/personal';
import { pixelItems } from './parse/pixel-items';
import { fieldsOf } from './parse/query';

const HOST = /(?:^|\.)srv\.stackadapt\.com$/;
const PERSONAL = ['email', 'phone', 'first_name', 'last_name', 'user_id'];

/** StackAdapt: pages and named events (`saq_pxl`), and conversions that have an id only (`conv`). */
export default {
  name: 'StackAdapt Pixel',
  category: 'ads',
  docs: 'https://docs.stackadapt.com/',
  holds: 1000,
  hosts: ['srv.stackadapt.com'],
  own: ['srv.stackadapt.com'],
  claims: ({ url }) => HOST.test(url.hostname),
  decode(request) {
    if (!this.claims(request)) return [];
    const { pathname } = request.url;
    if (pathname === '/events.js') return [{ vendor: 'stackadapt', kind: 'load', params: {} }];
    if (pathname === '/saq_pxl') return [pixel(request)];
    if (pathname === '/conv') return [conversion(request)];
    return [{ vendor: 'stackadapt', kind: 'aux', params: {} }];
  },
} satisfies Vendor;

function pixel(request: VendorRequest): Hit {
  const fields = fieldsOf(request);
  const read = json(fields.get('args'));
  const { action, products, ...data }: Loose = isLoose(read) ? read : {};
  const event = typeof action === 'string' && action !== '' ? action : undefined;
  const personal = PERSONAL.filter((key) => fields.get(key));
  const { product_id, product_name, product_price, product_quantity, product_category } = data;
  const product = { product_id, product_name, product_price, product_quantity, product_category };
  return {
    vendor: 'stackadapt',
    account: fields.get('uid') || undefined,
    event,
    kind: event === undefined ? 'pageview' : 'event',
    params: { ...scalars(data), ...(personal.length > 0 && { [USER_DATA]: personal.join(',') }) },
    items: pixelItems(products ?? (product_id || product_name ? product : undefined)),
    value: numberOf(data['revenue']),
    currency: typeof data['currency'] === 'string' ? data['currency'] : undefined,
    page: fields.get('url') || undefined,
  };
}

function conversion({ url }: VendorRequest): Hit {
  return {
    vendor: 'stackadapt',
    account: url.searchParams.get('cid') ?? undefined,
    event: 'conversion',
    kind: 'event',
    params: {},
    page: url.searchParams.get('url') ?? undefined,
  };
}
