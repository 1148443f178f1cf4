import type { Item } from '../../model/vendor';
import { isLoose, type Loose } from './json';
import { numberOf } from './number';
import { put } from './record';

/** What pixels call the properties of a product, in GA4's words. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['id', 'item_id'],
  ['item_id', 'item_id'],
  ['content_id', 'item_id'],
  ['product_id', 'item_id'],
  ['item_code', 'item_id'],
  ['i', 'item_id'],
  ['name', 'item_name'],
  ['item_name', 'item_name'],
  ['content_name', 'item_name'],
  ['product_name', 'item_name'],
  ['brand', 'item_brand'],
  ['product_brand', 'item_brand'],
  ['category', 'item_category'],
  ['cat', 'item_category'],
  ['content_category', 'item_category'],
  ['product_category', 'item_category'],
  ['variant', 'item_variant'],
  ['price', 'price'],
  ['item_price', 'price'],
  ['product_price', 'price'],
  ['pr', 'price'],
  ['quantity', 'quantity'],
  ['product_quantity', 'quantity'],
  ['qty', 'quantity'],
  ['q', 'quantity'],
]);

/** Products as a pixel lists them: objects under names of its own, or bare ids; undefined where there are none. */
export function pixelItems(list: unknown): readonly Item[] | undefined {
  if (list === undefined) return undefined;
  const items: Item[] = [];
  for (const one of Array.isArray(list) ? list : [list]) {
    if (isLoose(one)) items.push(itemOf(one));
    else if ((typeof one === 'string' && one !== '') || typeof one === 'number') items.push({ item_id: String(one) });
  }
  return items.length > 0 ? items : undefined;
}

function itemOf(product: Loose): Item {
  const item: Record<string, string | number> = {};
  for (const key of Object.keys(product)) {
    const value = product[key];
    const name = NAMES.get(key) ?? key;
    const number = name === 'price' || name === 'quantity' ? numberOf(value) : undefined;
    if (number !== undefined) put(item, name, number);
    else if (typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value)))
      put(item, name, name === 'item_id' ? String(value) : value);
  }
  return item;
}
