import type { Item } from '../../model/vendor';
import { has } from '../weigh';
import type { Flaw, Rule, SentHit } from './flaw';

const MONEY = ['currency', 'value'];
const BASKET = [...MONEY, 'items'];
/**
 * What vendors ask for. Sources: developers.google.com/analytics/devguides/collection/ga4/reference/events,
 * developers.facebook.com/docs/meta-pixel/reference.
 */
const REQUIRED: { readonly [vendor: string]: { readonly [event: string]: readonly string[] } } = {
  ga4: {
    view_item_list: ['items'],
    select_item: ['items'],
    view_item: BASKET,
    add_to_wishlist: BASKET,
    add_to_cart: BASKET,
    remove_from_cart: BASKET,
    view_cart: BASKET,
    begin_checkout: BASKET,
    add_shipping_info: BASKET,
    add_payment_info: BASKET,
    purchase: ['transaction_id', ...BASKET],
    refund: ['transaction_id', ...MONEY],
    generate_lead: MONEY,
  },
  meta: { Purchase: MONEY },
};
const CURRENCY = /^[A-Z]{3}$/;
const NUMBERS = ['price', 'quantity', 'discount', 'index'];

/** What a sale lacks, or says so that nobody can count with it. */
export const commerce: Rule = function* (hits) {
  for (const event of hits) {
    yield* lacking(event);
    yield* money(event);
    if (event.vendor === 'ga4') yield* itemFlaws(event);
  }
};

function* lacking(event: SentHit): Generator<Flaw> {
  const missing = (REQUIRED[event.vendor]?.[event.event] ?? []).filter((name) => !has(event, name));
  // A value of which only the currency is missing is a flaw of its own.
  const rest = missing.filter((name) => name !== 'currency' || !has(event, 'value'));
  if (rest.length > 0) yield { code: 'parameter-missing', event, detail: { parameters: rest.join(', ') } };
}

function* money(event: SentHit): Generator<Flaw> {
  const { value, currency } = event.hit;
  if (!REQUIRED[event.vendor]) return;
  if (value !== undefined && value > 0 && !currency) yield { code: 'value-without-currency', event };
  if (currency && !CURRENCY.test(currency)) yield { code: 'currency-unknown', event };
  const said = event.params['value'];
  if (value === undefined && typeof said === 'string' && said !== '') yield { code: 'value-as-text', event };
}

function* itemFlaws(event: SentHit): Generator<Flaw> {
  const items = event.hit.items ?? [];
  if (items.some((item) => !item['item_id'] && !item['item_name'])) yield { code: 'item-unnamed', event };
  const texts = NUMBERS.filter((name) => items.some((item) => isText(item, name)));
  if (texts.length > 0) yield { code: 'item-number-as-text', event, detail: { parameters: texts.join(', ') } };
}

function isText(item: Item, name: string): boolean {
  const value = item[name];
  return typeof value === 'string' && value !== '' && !Number.isFinite(Number(value));
}
