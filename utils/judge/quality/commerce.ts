import type { Item } from '../../model/vendor';
import type { HitRule, SentHit, Tell } from './flaw';
import { NEEDS_CURRENCY } from './requirements';

const CURRENCY = /^[A-Z]{3}$/;
const NUMBERS = ['price', 'quantity', 'discount', 'index'];
/** Vendors that take a currency only as ISO 4217 writes it. */
const STRICT: ReadonlySet<string> = new Set(['ga4', 'meta']);

/** What is said of a sale so that nobody can count with it. */
export const commerce: HitRule = (event, tell) => {
  if (NEEDS_CURRENCY.has(event.vendor)) money(event, tell);
  const { items } = event.hit;
  if (event.vendor === 'ga4' && items) itemFlaws(event, items, tell);
};

function money(event: SentHit, tell: Tell): void {
  const { value, currency } = event.hit;
  if (value !== undefined && value > 0 && !currency) tell({ code: 'value-without-currency', event });
  if (currency && STRICT.has(event.vendor) && !CURRENCY.test(currency)) tell({ code: 'currency-unknown', event });
  const said = event.params['value'];
  if (value === undefined && typeof said === 'string' && said !== '') tell({ code: 'value-as-text', event });
}

function itemFlaws(event: SentHit, items: readonly Item[], tell: Tell): void {
  if (items.some((item) => !item['item_id'] && !item['item_name'])) tell({ code: 'item-unnamed', event });
  if (!items.some((item) => NUMBERS.some((name) => isText(item, name)))) return;
  const texts = NUMBERS.filter((name) => items.some((item) => isText(item, name)));
  tell({ code: 'item-number-as-text', event, detail: { parameters: texts.join(', ') } });
}

function isText(item: Item, name: string): boolean {
  const value = item[name];
  return typeof value === 'string' && value !== '' && !Number.isFinite(Number(value));
}
