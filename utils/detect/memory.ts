import { parentOf } from './tree';

/**
 * What was read of a page, element by element, for the next look at it. What is kept of an element holds as long as neither the element, nor
 * anything inside it, nor the attributes of what stands around it change; then `forget` is to be told.
 */
export interface Memory {
  /** What `make` said of the element under this key, asked once. */
  keep<T>(element: Element, key: object, make: () => T): T;
  /** What is kept under the key, if anything. */
  kept(element: Element, key: object): unknown;
  /** Keeps something under the key instead of what was. */
  note(element: Element, key: object, value: unknown): void;
  /** The same object as long as what is kept of the element holds. */
  mark(element: Element): object;
  forget(element: Element): void;
  /** Forgets everything. */
  clear(): void;
}

export function createMemory(): Memory {
  // Keys and values in turn: thousands of elements have a few notes each, and a map for each would weigh many times as much.
  let all = new WeakMap<Element, unknown[]>();
  const of = (element: Element) => {
    let notes = all.get(element);
    if (!notes) {
      notes = [];
      all.set(element, notes);
    }
    return notes;
  };
  return {
    keep<T>(element: Element, key: object, make: () => T): T {
      const notes = of(element);
      const at = placeOf(key, notes);
      if (at >= 0) return notes[at + 1] as T;
      const value = make();
      notes.push(key, value);
      return value;
    },
    kept(element, key) {
      const notes = all.get(element);
      const at = notes ? placeOf(key, notes) : -1;
      return at >= 0 ? notes?.[at + 1] : undefined;
    },
    note(element, key, value) {
      const notes = of(element);
      const at = placeOf(key, notes);
      if (at >= 0) notes[at + 1] = value;
      else notes.push(key, value);
    },
    mark: of,
    forget: (element) => all.delete(element),
    clear() {
      all = new WeakMap();
    },
  };
}

function placeOf(key: object, notes: readonly unknown[]): number {
  for (let at = 0; at < notes.length; at += 2) if (notes[at] === key) return at;
  return -1;
}

/** The element and all that stand around it, innermost first. */
export function* around(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = parentOf(at)) yield at;
}
