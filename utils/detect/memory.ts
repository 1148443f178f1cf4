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
  let all = new WeakMap<Element, Map<object, unknown>>();
  const of = (element: Element) => {
    let notes = all.get(element);
    if (!notes) {
      notes = new Map();
      all.set(element, notes);
    }
    return notes;
  };
  return {
    keep<T>(element: Element, key: object, make: () => T): T {
      const notes = of(element);
      const known = notes.get(key);
      if (known !== undefined || notes.has(key)) return known as T;
      const value = make();
      notes.set(key, value);
      return value;
    },
    kept: (element, key) => all.get(element)?.get(key),
    note: (element, key, value) => void of(element).set(key, value),
    mark: of,
    forget: (element) => all.delete(element),
    clear() {
      all = new WeakMap();
    },
  };
}

/** The element and all that stand around it, innermost first. */
export function* around(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = parentOf(at)) yield at;
}
