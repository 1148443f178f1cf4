import { getDescriptor, isArray, keysOf, kindOf, now } from './natives';
import { QUEUES } from './sdks';
import { newest } from './stubs';

/** What was found by its shape. */
export interface Found {
  /** An array that takes entries as a data layer does. */
  layer(name: string): void;
  /** A function that keeps lists of arguments. `aliased`: it goes by other names too. */
  stub(name: string, aliased: boolean): void;
  /** Whether a function is told of under another name. */
  isHeard(value: object): boolean;
}

/** Least time between two searches, in milliseconds: each costs a look at every name in the page. */
const PAUSE = 250;
/** Most names of a page that are looked at. */
const MOST = 3_000;
/** Most entries of an array that are looked at, the newest. */
const ENTRIES = 20;

/**
 * Looks for data layers and stubs of libraries that nobody knows by name, among what the page has put into its window. An ordinary array
 * of the page is none: it needs entries that only such a queue has.
 * @param known names that are looked at already
 */
export function createShapes(page: object, known: ReadonlySet<string>, found: Found, clock = now): { search(): number } {
  /** Names that hold nothing to be found: the browser's own, or told already. */
  const settled = new Set<string>(known);
  let last = Number.NEGATIVE_INFINITY;

  return {
    /** Milliseconds after which to search again, as it was too soon; 0 where it was done. */
    search() {
      const at = clock();
      if (at - last < PAUSE && at >= last) return last + PAUSE - at;
      last = at;
      const functions = new Map<unknown, string[]>();
      let count = 0;
      for (const name of keysOf(page)) {
        if (settled.has(name)) continue;
        const descriptor = getDescriptor(page, name);
        if (!descriptor || !('value' in descriptor)) {
          settled.add(name);
          continue;
        }
        count += 1;
        if (count > MOST) break;
        const value: unknown = descriptor.value;
        if (typeof value === 'function') functions.set(value, [...(functions.get(value) ?? []), name]);
        else if (isArray(value) && isLayer(name, value)) {
          settled.add(name);
          found.layer(name);
        }
      }
      for (const [value, names] of functions) {
        if (!isStub(value as object)) continue;
        for (const name of names) settled.add(name);
        const [name] = names;
        if (name !== undefined && !found.isHeard(value as object)) found.stub(name, names.length > 1);
      }
      return 0;
    },
  };
}

/** Lists of arguments stand in queues only: a function that has some keeps them for its library. */
function isStub(value: object): boolean {
  for (const name of QUEUES) {
    const queue: unknown = getDescriptor(value, name)?.value;
    if (isArray(queue) && queue.length > 0 && newest(queue, ENTRIES).every(isArguments)) return true;
  }
  return false;
}

/** Names that say what they are. */
const NAMED = /layer/i;
/** Commands by which libraries are told what to do. */
const COMMAND = /^_?(?:track|set|event|config|page|identify|init|send|goal|consent)/;

/**
 * An array is taken for a data layer where a container has put its own `push` on it, or where it is called so, if its entries are what a
 * data layer holds; or where entries are arguments objects, which nothing else keeps.
 */
function isLayer(name: string, value: readonly unknown[]): boolean {
  const entries = newest(value, ENTRIES);
  if (entries.length === 0) return false;
  if (entries.some(isArguments)) return true;
  const own = typeof getDescriptor(value, 'push')?.value === 'function';
  if (!own && !NAMED.test(name)) return entries.some(isStart);
  return entries.some((entry) => textOf(entry, 'event') !== '') || entries.every((entry) => COMMAND.test(textOf(entry, '0')));
}

/** The entry by which the snippets of containers begin. */
function isStart(entry: unknown): boolean {
  return /^(?:gtm\.js|stg\.start|mtm\.Start)$/.test(textOf(entry, 'event'));
}

function isArguments(entry: unknown): boolean {
  return typeof entry === 'object' && entry !== null && kindOf(entry) === '[object Arguments]';
}

/** A text that an entry holds under a key, without running code of the page's. */
function textOf(entry: unknown, key: string): string {
  if (typeof entry !== 'object' || entry === null) return '';
  const value: unknown = getDescriptor(entry, key)?.value;
  return typeof value === 'string' ? value : '';
}
