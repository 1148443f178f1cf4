import { planned } from './listed';
import { numberOf } from './number';
import type { Fields } from './query';
import { put } from './record';

/** Reads the fields whose names match, under these names: as numbers where `numbers` has the name and the field holds one. */
export function keptParams(
  kept: RegExp,
  numbers: ReadonlySet<string> = new Set(),
): (fields: Fields) => Record<string, string | number> {
  const namesOf = planned((names) =>
    names.filter((name) => kept.test(name)).map((name) => ({ name, number: numbers.has(name) })),
  );
  return (fields) => {
    const params: Record<string, string | number> = {};
    for (const { name, number } of namesOf(fields)) {
      const value = fields.get(name) ?? '';
      put(params, name, number ? (numberOf(value) ?? value) : value);
    }
    return params;
  };
}
