/**
 * The page world's own functions, taken before any script of the page can replace them.
 * Only for code that runs in the page's world at document_start.
 */
export const apply = Reflect.apply;
export const getDescriptor = Reflect.getOwnPropertyDescriptor;
export const prototypeOf = Reflect.getPrototypeOf;
export const define = Reflect.defineProperty;
export const remove = Reflect.deleteProperty;
export const keysOf = Object.keys;
export const isArray = Array.isArray;
export const now = Date.now;
export const has = Reflect.has;

const { toString: objectToString } = Object.prototype;
const { toString: functionToString } = Function.prototype;
const eventGetter = getDescriptor(globalThis, 'event')?.get;

/** `[object Arguments]` and its like: what a value really is, whatever it says of itself. */
export function kindOf(value: unknown): string {
  return apply(objectToString, value, []);
}

/** Source text of a function; `function () { [native code] }` where there is none to be had. */
export function sourceOf(value: object): string {
  return apply(functionToString, value, []);
}

/** Does what may meet with anything that a page keeps, and lets nothing that is thrown reach the page. */
export function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    // The page must not notice.
    return undefined;
  }
}

/** The event whose listeners are running right now, if the browser itself made it. */
export function currentEvent(): { readonly type: string; readonly timeStamp: number } | null {
  if (!eventGetter) return null;
  const event: unknown = apply(eventGetter, globalThis, []);
  if (!(event instanceof Event) || !event.isTrusted) return null;
  return { type: event.type, timeStamp: event.timeStamp };
}

/** Any function, to be passed on or to be recognised. */
export type Callable = (...args: never[]) => unknown;

/**
 * Stands in for `original`, telling `before` of each call first. A proxy keeps name, length, identity of results and the native
 * source text, so that the page finds what it expects. Nothing thrown by `before` reaches the page.
 * @param before is told by which `door` the page came: our function that it called
 */
export function observed<F extends Callable>(original: F, before: (self: unknown, args: unknown[], door: Callable) => void): F {
  const handler = {
    apply(target: F, self: unknown, args: unknown[]): unknown {
      try {
        before(self, args, handler.apply);
      } catch {
        // The page must not notice.
      }
      return apply(target, self, args);
    },
  };
  return new Proxy(original, handler);
}

const { addEventListener } = EventTarget.prototype;

/** Does something when a signal aborts, whatever the page has made of the functions by which events are heard. */
export function onAbort(signal: AbortSignal, work: () => void): void {
  apply(addEventListener, signal, ['abort', work]);
}

/** Puts `value` in place of a method or of an accessor's part until `signal` aborts; then puts the original back if still ours. */
export function replaceProperty(
  owner: object,
  name: string,
  make: (descriptor: PropertyDescriptor) => PropertyDescriptor | null,
  signal: AbortSignal,
): void {
  const original = getDescriptor(owner, name);
  if (!original?.configurable) return;
  const ours = make(original);
  if (!ours || !define(owner, name, ours)) return;
  onAbort(signal, () => {
    const current = getDescriptor(owner, name);
    if (current && current.value === ours.value && current.set === ours.set) define(owner, name, original);
  });
}
