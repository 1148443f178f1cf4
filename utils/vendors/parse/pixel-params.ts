import { namesOf } from './names';
import { USER_DATA } from './personal';
import { type Fields, namesIn } from './query';
import { put } from './record';

/**
 * What a flat pixel request says: every field that holds something, under its own name, save what `drop` matches. Of fields that `personal`
 * matches only the names are handed on as user data, never what they hold.
 */
export function pixelParams(fields: Fields, drop: RegExp, personal?: RegExp): Record<string, string> {
  const params: Record<string, string> = {};
  const named: string[] = [];
  const isDropped = namesOf(drop);
  const isPersonal = personal && namesOf(personal);
  for (const name of namesIn(fields)) {
    if (name.length > 100 || isDropped(name)) continue;
    const value = fields.get(name) ?? '';
    if (value === '') continue;
    if (isPersonal?.(name)) named.push(name);
    else put(params, name, value);
  }
  if (named.length > 0) params[USER_DATA] = named.sort().join(',');
  return params;
}
