import type { Item } from '../../model/vendor';
import { planned } from './listed';
import { numberOf } from './number';
import type { Fields } from './query';
import { put } from './record';

const NAMES: ReadonlyMap<string, string> = new Map([
  ['id', 'item_id'],
  ['nm', 'item_name'],
  ['br', 'item_brand'],
  ['ca', 'item_category'],
  ['c2', 'item_category2'],
  ['c3', 'item_category3'],
  ['c4', 'item_category4'],
  ['c5', 'item_category5'],
  ['va', 'item_variant'],
  ['pr', 'price'],
  ['qt', 'quantity'],
  ['cp', 'coupon'],
  ['ln', 'item_list_name'],
  ['lp', 'index'],
  ['li', 'item_list_id'],
  ['ds', 'discount'],
  ['af', 'affiliation'],
  ['pi', 'promotion_id'],
  ['pn', 'promotion_name'],
  ['cn', 'creative_name'],
  ['cs', 'creative_slot'],
  ['lo', 'location_id'],
]);
const NUMBERS = new Set(['price', 'quantity', 'index', 'discount']);

/** The products of a GA4 event, `pr1`, `pr2`, … in their order; empty where there are none. */
export function ga4Items(fields: Fields): Item[] {
  return placesOf(fields).map((key) => itemOf(fields.get(key) ?? ''));
}

const placesOf = planned((keys) =>
  keys.filter((key) => /^pr\d{1,3}$/.test(key)).sort((a, b) => Number(a.slice(2)) - Number(b.slice(2))),
);

/** `idSKU1~nmTent~pr199~k0size~v0L`: two letters of key, then the value; a parameter of one's own is a pair of `k` and `v`. */
function itemOf(text: string): Item {
  const item: Record<string, string | number> = {};
  let own: Map<string, string> | null = null;
  for (const part of parts(text)) {
    const code = part.slice(0, 2);
    const value = part.slice(2);
    const name = NAMES.get(code) ?? (/^v[0-9A-Z]$/.test(code) ? own?.get(code.charAt(1)) : undefined);
    if (name !== undefined) put(item, name, NUMBERS.has(name) ? (numberOf(value) ?? value) : value);
    else if (/^k[0-9A-Z]$/.test(code)) own = (own ?? new Map()).set(code.charAt(1), value);
  }
  return item;
}

/** Splits on `~`; a doubled one stands for itself. */
function parts(text: string): string[] {
  if (!text.includes('~~')) return text.split('~');
  const found: string[] = [];
  let part = '';
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark !== '~') part += mark;
    else if (text.charAt(at + 1) === '~') {
      part += '~';
      at += 1;
    } else {
      found.push(part);
      part = '';
    }
  }
  return [...found, part];
}
