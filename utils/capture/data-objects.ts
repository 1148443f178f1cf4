import type { Json } from '../model/signal';
import { UNKNOWN } from './made';
import { getDescriptor, isArray, keysOf, now, quietly } from './natives';
import { snapshot } from './snapshot';
import type { TapEmit } from './tap-signal';

/** Data layers that are objects: what they hold is read when a library wants it, and nobody is told of a change. */
const OBJECTS = ['digitalData', 'utag_data'];
/** At most this part of the time goes into looking whether an object has changed. */
const SHARE = 1 / 200;

const elapsed = performance.now.bind(performance);

/**
 * Reports such an object as it is when it is first found, and again whenever a look finds it changed.
 * @param queue called with the name of one that is a queue after all
 */
export function createDataObjects(
  page: object,
  emit: TapEmit,
  nameOf: (element: Element) => string,
  queue: (name: string) => void,
  clock: () => number = elapsed,
): { check(): void } {
  const known = new Map(OBJECTS.map((name) => [name, { entry: null as Json, next: Number.NEGATIVE_INFINITY }]));

  function look(name: string, last: { entry: Json; next: number }): void {
    const value: unknown = getDescriptor(page, name)?.value;
    if (typeof value !== 'object' || value === null) return;
    if (isArray(value)) return queue(name);
    const start = clock();
    if (start < last.next) return;
    const entry = snapshot(value, nameOf);
    const changed = !isSame(entry, last.entry);
    const end = clock();
    last.next = end + (end - start) / SHARE;
    if (!changed) return;
    last.entry = entry;
    emit({ kind: 'push', at: now(), layer: name, entry, early: true, ...UNKNOWN });
  }

  return {
    check() {
      for (const [name, last] of known) quietly(() => look(name, last));
    },
  };
}

function isSame(a: Json, b: Json): boolean {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return a === b;
  const keys = keysOf(a);
  if (isArray(a) !== isArray(b) || keys.length !== keysOf(b).length) return false;
  for (const key of keys) if (!isSame(fieldOf(a, key), fieldOf(b, key))) return false;
  return true;
}

function fieldOf(owner: object, key: string): Json {
  return (getDescriptor(owner, key)?.value as Json | undefined) ?? null;
}
