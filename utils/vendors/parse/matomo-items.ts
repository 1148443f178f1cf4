import type { Item } from '../../model/vendor';
import { json } from './json';
import { numberOf } from './number';
import type { Fields } from './query';

/** The cart of a Matomo request: a list of lists, each of number, name, category, price and quantity. */
export function matomoCartItems(fields: Fields): Item[] {
  const rows = json(fields.get('ec_items'));
  return Array.isArray(rows) ? rows.filter(Array.isArray).map((row) => itemOf(row)) : [];
}

/** The product or category that a page view of Matomo is about, as an event of its own; undefined where it is about none. */
export function matomoProduct(fields: Fields): { readonly event: string; readonly items?: readonly Item[] } | undefined {
  const [sku, name, category, price] = ['_pks', '_pkn', '_pkc', '_pkp'].map((key) => fields.get(key));
  if (sku || name) return { event: 'ecommerce_product_view', items: [itemOf([sku, name, json(category) ?? category, price])] };
  return category ? { event: 'ecommerce_category_view' } : undefined;
}

function itemOf([sku, name, category, price, quantity]: readonly unknown[]): Item {
  const item: Record<string, string | number> = {};
  const say = (key: string, value: string | number | undefined) => {
    if (value !== undefined) item[key] = value;
  };
  say('item_id', text(sku));
  say('item_name', text(name));
  const categories = (Array.isArray(category) ? category : [category]).filter((one) => typeof one === 'string' && one !== '');
  categories.slice(0, 5).forEach((one, at) => {
    say(at === 0 ? 'item_category' : `item_category${at + 1}`, one);
  });
  say('price', numberOf(price));
  say('quantity', numberOf(quantity));
  return item;
}

function text(value: unknown): string | undefined {
  return (typeof value === 'string' || typeof value === 'number') && value !== '' ? String(value) : undefined;
}
