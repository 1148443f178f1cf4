import { namesOf } from './names';
import { USER_DATA } from './personal';
import type { Fields } from './query';

/**
 * What a flat pixel request says: every field that holds something, under its own name, save what `drop` matches. Of fields that `personal`
 * matches only the names are handed on as user data, never what they hold.
 */
export function pixelParams(fields: Fields, drop: RegExp, personal?: RegExp): Record<string, string> {
  const kept: [string, string][] = [];
  const named: string[] = [];
  const isDropped = namesOf(drop);
  const isPersonal = personal && namesOf(personal);
  for (const name of fields.keys()) {
    if (name.length > 100 || isDropped(name)) continue;
    const value = fields.get(name) ?? '';
    if (value === '') continue;
    if (isPersonal?.(name)) named.push(name);
    else kept.push([name, value]);
  }
  if (named.length > 0) kept.push([USER_DATA, named.sort().join(',')]);
  return Object.fromEntries(kept);
}
