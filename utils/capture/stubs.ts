import { type Callable, getDescriptor, isArray, kindOf, prototypeOf, sourceOf } from './natives';
import type { Sdk } from './sdks';
import type { Call } from './waiting';

/** Most arguments of a call that are looked at. */
const MOST = 20;
/** Longest source text of a stub's function, in characters. The longest that is known has some 300. */
const SHORT = 600;

/** Where a stub keeps calls. `undefined`: nowhere yet; `null`: the library has put something of its own there. */
export function queueOf(holder: unknown, names: readonly string[]): unknown[] | null | undefined {
  if (isArray(holder)) return holder;
  if (!isHolder(holder)) return undefined;
  for (const name of names) {
    const descriptor = getDescriptor(holder, name);
    if (descriptor) return isArray(descriptor.value) ? descriptor.value : null;
  }
  return undefined;
}

/** The newest entries of an array, without running code of the page's. */
export function newest(list: readonly unknown[], most: number): unknown[] {
  const entries: unknown[] = [];
  for (let index = Math.max(0, list.length - most); index < list.length; index += 1)
    entries.push(getDescriptor(list, index)?.value);
  return entries;
}

/** Whether a function does little more than to write down what it is called with. */
export function writesDown(value: Callable): boolean {
  const source = sourceOf(value);
  return source.length < SHORT && /\.push\s*\(/.test(source);
}

/** The arguments that an entry of a function's queue holds; null where it holds none. */
export function readCall({ name }: Sdk, entry: object): Call | null {
  const args = listOf(entry);
  return args && { name, args };
}

/** The method and its arguments that an entry of an object's queue holds; null where it holds none of those that are reported. */
export function readMethod({ name, methods }: Sdk, entry: object): Call | null {
  const [method, ...args] = listOf(entry) ?? namedOf(entry) ?? [];
  return typeof method === 'string' && methods.includes(method) ? { name: `${name}.${method}`, args } : null;
}

/** Amplitude's stub writes `{ name, args }`. */
function namedOf(entry: object): unknown[] | null {
  const args: unknown = getDescriptor(entry, 'args')?.value;
  const list = isHolder(args) ? listOf(args) : null;
  return list && [getDescriptor(entry, 'name')?.value, ...list];
}

function listOf(entry: object): unknown[] | null {
  if (!isArray(entry) && kindOf(entry) !== '[object Arguments]') return null;
  const length = Math.min(Number(getDescriptor(entry, 'length')?.value) || 0, MOST);
  return Array.from({ length }, (_, index) => getDescriptor(entry, index)?.value);
}

/** Where a method stands: on the object itself, or on what it inherits from. Null for the browser's own. */
export function methodOf(object: object, method: string): { owner: object; descriptor: PropertyDescriptor } | null {
  for (let owner: object | null = object, depth = 0; owner && depth < 8; owner = prototypeOf(owner), depth += 1) {
    const descriptor = getDescriptor(owner, method);
    if (!descriptor) continue;
    if (typeof descriptor.value !== 'function') return null;
    return owner !== object && sourceOf(descriptor.value).includes('[native code]') ? null : { owner, descriptor };
  }
  return null;
}

export function isHolder(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
