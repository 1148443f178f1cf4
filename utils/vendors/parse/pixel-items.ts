import type { Item } from '../../model/vendor';
import { isLoose, type Loose } from './json';
import { numberOf } from './number';
import { record } from './record';

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
  const items = (Array.isArray(list) ? list : [list]).flatMap((one: unknown) => {
    if (isLoose(one)) return [itemOf(one)];
    return (typeof one === 'string' && one !== '') || typeof one === 'number' ? [{ item_id: String(one) }] : [];
  });
  return items.length > 0 ? items : undefined;
}

function itemOf(product: Loose): Item {
  return record(
    Object.entries(product).flatMap(([key, value]): [string, string | number][] => {
      const name = NAMES.get(key) ?? key;
      const number = name === 'price' || name === 'quantity' ? numberOf(value) : undefined;
      if (number !== undefined) return [[name, number]];
      if (typeof value !== 'string' && !(typeof value === 'number' && Number.isFinite(value))) return [];
      return [[name, name === 'item_id' ? String(value) : value]];
    }),
  );
}
