import type { Json } from '../model/signal';
import { define, isArray, keysOf, kindOf } from './natives';

/** How much of one value is kept. */
const LIMITS = { depth: 10, nodes: 3_000, text: 4_000, keys: 300, items: 1_000 };

let copied = 0;

/** How much was copied since it was last asked, in values of some 50 bytes. */
export function takeWeight(): number {
  const weight = copied;
  copied = 0;
  return weight;
}

/**
 * A copy of anything a page may hold, as plain JSON; see `PushSignal.entry` for the tags. Never throws, never keeps a reference,
 * looks at each object once.
 * @param nameOf names an element, e.g. by a selector
 */
export function snapshot(value: unknown, nameOf: (element: Element) => string): Json {
  /** The objects that the one at hand stands in. */
  const around: object[] = [];
  let nodes = 0;

  function copy(item: unknown, depth: number): Json {
    nodes += 1;
    copied += 1;
    if (nodes > LIMITS.nodes) return { $cut: 'size' };
    switch (typeof item) {
      case 'string':
        copied += item.length >> 6;
        return item.length > LIMITS.text ? `${item.slice(0, LIMITS.text)}…` : item;
      case 'number':
        if (!Number.isFinite(item)) return String(item);
        // JSON knows no negative zero.
        return item === 0 ? 0 : item;
      case 'boolean':
        return item;
      case 'undefined':
        return null;
      case 'bigint':
        return String(item);
      case 'symbol':
        return { $symbol: String(item.description ?? '') };
      case 'function':
        return { $function: typeof item.name === 'string' ? item.name.slice(0, 80) : '' };
    }
    if (item === null) return null;
    if (typeof item !== 'object') return null;
    if (item instanceof Element) return { $element: nameOf(item) };
    const kind = kindOf(item);
    if (item instanceof Node || kind === '[object Window]') return { $cut: 'size' };
    for (let index = 0; index < depth; index += 1) if (around[index] === item) return { $cut: 'cycle' };
    if (depth >= LIMITS.depth) return { $cut: 'depth' };
    around[depth] = item;
    return copyObject(item, kind, depth);
  }

  function copyObject(item: object, kind: string, depth: number): Json {
    if (kind === '[object Date]')
      return String(item instanceof Date && Number.isFinite(item.getTime()) ? item.toISOString() : '');
    if (kind === '[object Arguments]') return { $arguments: copyList(item, depth) };
    if (isArray(item)) return copyList(item, depth);
    const result: Record<string, Json> = {};
    let count = 0;
    for (const key of keysOf(item)) {
      count += 1;
      if (count > LIMITS.keys || nodes > LIMITS.nodes) {
        result['$cut'] = 'size';
        break;
      }
      put(result, key.length > 200 ? key.slice(0, 200) : key, read(item, key, depth));
    }
    return result;
  }

  function copyList(item: object, depth: number): Json[] {
    const length = Number((item as { length?: unknown }).length) || 0;
    const kept = Math.min(length, LIMITS.items);
    const list: Json[] = [];
    for (let index = 0; index < kept && nodes <= LIMITS.nodes; index += 1) list.push(read(item, String(index), depth));
    if (list.length < length) list.push({ $cut: 'size' });
    return list;
  }

  function read(item: object, key: string, depth: number): Json {
    try {
      return copy((item as Record<string, unknown>)[key], depth + 1);
    } catch (error) {
      return { $error: error instanceof Error ? String(error.message).slice(0, 120) : 'thrown' };
    }
  }

  try {
    return copy(value, 0);
  } catch {
    return { $error: 'unreadable' };
  }
}

/** A key may be named `__proto__`, and a page may have put a setter of any name where all objects inherit it. */
function put(owner: Record<string, Json>, key: string, value: Json): void {
  if (key in owner) define(owner, key, { value, enumerable: true, configurable: true, writable: true });
  else owner[key] = value;
}
