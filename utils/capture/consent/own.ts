import type { Json } from '../../model/signal';
import { apply, getDescriptor, keysOf, prototypeOf } from '../natives';

/** Most properties of one object that are copied. */
const MOST = 80;

/**
 * What stands under a name, or at the end of a path of names, as an object's own plain data; undefined where there is none, or an
 * accessor, which is the page's code and is not run.
 */
export function own(owner: unknown, ...names: readonly string[]): unknown {
  return names.reduce((holder, name) => (isHolder(holder) ? getDescriptor(holder, name)?.value : undefined), owner);
}

/** Own data properties, in the page's order. */
export function entriesOf(owner: unknown): [name: string, value: unknown][] {
  return isHolder(owner) ? keysOf(owner).map((name) => [name, own(owner, name)]) : [];
}

/**
 * Calls a method that only reads, wherever on the prototype chain it stands as plain data; what is plain data itself is the answer. What
 * it throws is the caller's to catch.
 * @returns undefined where there is no such method
 */
export function ask(owner: unknown, name: string, ...args: readonly unknown[]): unknown {
  for (let holder = owner, depth = 0; isHolder(holder) && depth < 6; holder = prototypeOf(holder), depth++) {
    const value: unknown = getDescriptor(holder, name)?.value;
    if (value !== undefined) return typeof value === 'function' ? apply(value as () => unknown, owner, args) : value;
  }
  return undefined;
}

/**
 * A copy of own plain data; lists become objects, everything else null.
 * @param longest most characters of a text
 */
export function plain(value: unknown, longest: number, depth = 5): Json {
  if (typeof value === 'string') return value.slice(0, longest);
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return value;
  if (typeof value !== 'object' || value === null || depth === 0) return null;
  // Whatever a page names `__proto__` is a name like any other.
  const copy: { [name: string]: Json } = Object.create(null);
  for (const [name, part] of entriesOf(value).slice(0, MOST)) copy[name] = plain(part, longest, depth - 1);
  return copy;
}

/** A copy in one line, without `JSON`, which pages garble. */
export function lineOf(copy: Json): string {
  return typeof copy === 'object' && copy !== null
    ? `{${entriesOf(copy).map(([name, part]) => `${name}:${lineOf(part as Json)}`)}}`
    : `${copy}`;
}

function isHolder(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
