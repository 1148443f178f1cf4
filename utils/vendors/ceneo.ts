import type { Address, Hit, Vendor, VendorRequest } from '../model/vendor';
import { looseOf, textOf } from './parse/loose-text';
import { itemsNamed } from './parse/named-items';
import { numberOf } from './parse/number';
import { USER_DATA } from './parse/personal';
import { fieldsOf } from './parse/query';
import { record } from './parse/record';

const LIBRARY = /^\/(?:ct|shops)\/(?:v\d\/)?(?:script|sw|ct|rc)\.js$/;
const ITEM = new Map([
  ['id', 'item_id'],
  ['price', 'price'],
  ['quantity', 'quantity'],
]);

/** Ceneo (Zaufane Opinie): the Polish price comparison's script tells of orders, each called `transaction`. */
export default {
  name: 'Ceneo',
  category: 'ads',
  docs: 'https://shops.ceneo.pl/',
  holds: 2000,
  hosts: ['ceneo.pl'],
  standard: { purchase: ['transaction'] },
  claims: ({ url }) => isLibrary(url) || isTracker(url),
  decode(request) {
    const { url } = request;
    const account = url.searchParams.get('accountGuid') ?? undefined;
    if (isLibrary(url)) return [{ vendor: 'ceneo', account, kind: 'load', params: {} }];
    return isTracker(url) ? [hit(request, account)] : [];
  },
} satisfies Vendor;

function isLibrary({ hostname, pathname }: Address): boolean {
  return hostname === 'ssl.ceneo.pl' && LIBRARY.test(pathname);
}

function isTracker({ hostname, pathname }: Address): boolean {
  return /^(?:ssl|ct|track)\.ceneo\.pl$/.test(hostname) && /^\/(?:ct|shops|transactions?|order|events?)(?:\/|$)/i.test(pathname);
}

/** Of the customer only that there was an address. */
function hit(request: VendorRequest, account: string | undefined): Hit {
  const sent = { ...record(fieldsOf(request)), ...looseOf(request.body) };
  const order = textOf(sent['order_id']) ?? textOf(sent['orderId']) ?? textOf(sent['OrderId']);
  const base = { vendor: 'ceneo', account: account ?? textOf(sent['accountGuid']) };
  if (order === undefined) return { ...base, kind: 'aux', params: {} };
  const email = ['client_email', 'clientEmail', 'email'].find((key) => textOf(sent[key]) !== undefined);
  const items = itemsNamed(sent['shop_products'] ?? sent['products'], ITEM);
  return {
    ...base,
    event: 'transaction',
    kind: 'event',
    params: { order_id: order, ...(email === undefined ? {} : { [USER_DATA]: email }) },
    items,
    value: numberOf(sent['amount']),
  };
}
