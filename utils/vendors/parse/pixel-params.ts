import { planned } from './listed';
import { USER_DATA } from './personal';
import type { Fields } from './query';
import { put } from './record';

/**
 * Reads what a flat pixel request says: every field that holds something, under its own name, save what `drop` matches. Of fields that
 * `personal` matches only the names are handed on as user data, never what they hold.
 */
export function pixelParams(drop: RegExp, personal?: RegExp): (fields: Fields) => Record<string, string> {
  const namesOf = planned((names) => {
    const told = names.filter((name) => name.length <= 100 && !drop.test(name));
    const isPersonal = (name: string) => personal?.test(name) ?? false;
    return { told: told.filter((name) => !isPersonal(name)), people: told.filter(isPersonal) };
  });
  return (fields) => {
    const { told, people } = namesOf(fields);
    const params: Record<string, string> = {};
    for (const name of told) {
      const value = fields.get(name) ?? '';
      if (value !== '') put(params, name, value);
    }
    const named = people.filter((name) => fields.get(name));
    if (named.length > 0) params[USER_DATA] = named.sort().join(',');
    return params;
  };
}
