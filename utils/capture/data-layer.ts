import { type Made, made, UNKNOWN } from './made';
import { apply, type Callable, define, getDescriptor, isArray, kindOf, now, onAbort, quietly, remove } from './natives';
import { snapshot } from './snapshot';
import type { TapEmit } from './tap-signal';

/** What a tap on the data layers offers: a look for layers that have come since. */
export interface DataLayers {
  /** Taps the layer as soon as the page has made it. */
  expect(name: string): void;
  /** Looks whether an expected layer has come or was replaced. Cheap: a property look-up a name. */
  check(): void;
}

/**
 * Reports everything the page puts in its data layers, past and future, and their replacement. A layer gets an accessor only once the
 * page itself has made it, so that `'dataLayer' in window` says what it would say without us.
 */
export function tapDataLayers(
  host: object,
  emit: TapEmit,
  nameOf: (element: Element) => string,
  signal: AbortSignal,
): DataLayers {
  const layers = new Map<string, { current: Queue | null; seen: WeakSet<object> }>();

  function report(name: string, entry: unknown, early: boolean, where: Made): void {
    if (emit.spent?.()) return;
    const layer = layers.get(name);
    if (typeof entry === 'object' && entry !== null) layer?.seen.add(entry);
    const element = quietly(() => elementIn(entry));
    emit({
      kind: 'push',
      at: now(),
      layer: name,
      entry: snapshot(entry, nameOf),
      ...(early ? { early } : {}),
      ...(element ? { selector: nameOf(element) } : {}),
      ...where,
    });
  }

  /** @param where where the page put it there; unknown where it was found */
  function adopt(name: string, value: unknown, where: Made): void {
    const layer = layers.get(name);
    if (!layer || !isQueue(value) || layer.current === value) return;
    const before = layer.current;
    layer.current = value;
    const known = layer.seen;
    if (isArray(value)) {
      const lost = isArray(before) ? before.filter((entry) => !value.includes(entry)).length : 0;
      for (const entry of [...value]) {
        if (typeof entry === 'object' && entry !== null && known.has(entry)) continue;
        report(name, entry, true, where);
      }
      // An array that follows a library's own object is a reset too, but of what it held nobody knows.
      if (before) emit({ kind: 'replaced', at: now(), layer: name, lost });
    }
    tapPush(value, (entry, door) => report(name, entry, false, made(door, stubs(entry))), signal);
  }

  function watch(name: string): void {
    const descriptor = getDescriptor(host, name);
    if (!descriptor) return adopt(name, name === 'dataLayer' ? lexical() : undefined, UNKNOWN);
    if (!('value' in descriptor)) return adopt(name, descriptor.get?.call(host), UNKNOWN);
    adopt(name, descriptor.value, UNKNOWN);
    if (!descriptor.configurable || !isQueue(descriptor.value)) return;
    let held: unknown = descriptor.value;
    const ours = {
      configurable: true,
      enumerable: descriptor.enumerable ?? true,
      get: () => held,
      set: (value: unknown) => {
        held = value;
        quietly(() => adopt(name, value, made(ours.set)));
      },
    };
    define(host, name, ours);
    onAbort(signal, () => {
      if (getDescriptor(host, name)?.set !== ours.set) return;
      define(host, name, { configurable: true, enumerable: ours.enumerable, writable: true, value: held });
    });
  }

  return {
    expect(name) {
      if (!layers.has(name)) layers.set(name, { current: null, seen: new WeakSet() });
      quietly(() => watch(name));
    },
    check() {
      for (const name of layers.keys()) quietly(() => watch(name));
    },
  };
}

/**
 * Reports each value pushed. A container puts its own `push` over ours and hands the same entry on: the accessor keeps ours outermost,
 * and an entry that is being passed on is not reported again, while one that a tag pushes meanwhile is.
 */
function tapPush(queue: Queue, report: (entry: unknown, door: Callable) => void, signal: AbortSignal): void {
  const own = getDescriptor(queue, 'push');
  if (own && (!own.configurable || !('value' in own))) return;
  const passing: unknown[] = [];
  const originals = new WeakMap<object, unknown>();
  let current: unknown = queue.push;
  let ours = wrap(current);

  function wrap(push: unknown): unknown {
    if (typeof push !== 'function') return push;
    const handler = {
      apply(target: Callable, self: unknown, args: unknown[]): unknown {
        const fresh = signal.aborted ? [] : args.filter((entry) => !passing.includes(entry));
        for (const entry of fresh) quietly(() => report(entry, handler.apply));
        passing.push(...fresh);
        try {
          return apply(target, self, args);
        } finally {
          passing.length -= fresh.length;
        }
      },
    };
    const proxy = new Proxy(push as Callable, handler);
    originals.set(proxy, push);
    return proxy;
  }

  const accessor = {
    configurable: true,
    enumerable: own?.enumerable ?? false,
    get: () => ours,
    set: (push: unknown) => {
      // Set by the page, its own `push` would be listed among the keys.
      if (!accessor.enumerable) {
        accessor.enumerable = true;
        define(queue, 'push', accessor);
      }
      current = typeof push === 'function' ? (originals.get(push) ?? push) : push;
      ours = wrap(current);
    },
  };
  if (!define(queue, 'push', accessor)) return;
  onAbort(signal, () => {
    if (getDescriptor(queue, 'push')?.set !== accessor.set) return;
    remove(queue, 'push');
    const plain = { configurable: true, enumerable: own?.enumerable ?? true, writable: true, value: current };
    if (own || queue.push !== current) define(queue, 'push', plain);
  });
}

declare const dataLayer: unknown;

/** A data layer that `let` or `const` made: scripts find it by its name, containers do not. Reading it too early throws. */
function lexical(): unknown {
  return typeof dataLayer === 'undefined' ? undefined : dataLayer;
}

/** Of an arguments object the maker is who called the function that pushes it. */
function stubs(entry: unknown): number {
  return quietly(() => kindOf(entry) === '[object Arguments]') ? 1 : 0;
}

/** An array, or the object that a library puts in its place: both take entries by `push`. */
type Queue = unknown[] | { push: unknown };

function isQueue(value: unknown): value is Queue {
  return (
    isArray(value) || (typeof value === 'object' && value !== null && typeof (value as { push?: unknown }).push === 'function')
  );
}

/** The element that an entry is about: `gtm.element`, as containers name it. */
function elementIn(entry: unknown): Element | null {
  if (typeof entry !== 'object' || entry === null) return null;
  try {
    const element: unknown = getDescriptor(entry, 'gtm.element')?.value;
    return element instanceof Element ? element : null;
  } catch {
    // A proxy that refuses to be looked at.
    return null;
  }
}
