import type { Item } from '../../model/vendor';
import { looseList, textOf } from './loose-text';
import { numberOf } from './number';
import { record } from './record';

const NUMBERS = new Set(['price', 'quantity', 'index', 'discount']);

/** Products under GA4's names, from a list of objects with a vendor's own; undefined where there are none. */
export function itemsNamed(rows: unknown, names: ReadonlyMap<string, string>): Item[] | undefined {
  const items = looseList(rows).map((row) =>
    record(
      Object.entries(row).flatMap(([key, value]): [string, string | number][] => {
        const name = names.get(key);
        const read = name !== undefined && NUMBERS.has(name) ? numberOf(value) : textOf(value);
        return name === undefined || read === undefined ? [] : [[name, read]];
      }),
    ),
  );
  const named = items.filter((item) => Object.keys(item).length > 0);
  return named.length > 0 ? named : undefined;
}
