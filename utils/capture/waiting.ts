/** A call of a library. */
export interface Call {
  /** As code writes it: `fbq`, `ttq.track`. */
  readonly name: string;
  readonly args: readonly unknown[];
  /** Where it was made, as `address:line:column`. */
  readonly from?: string;
}

/** Calls that a stub keeps for its library. The library makes each of them again, and that is the same call. */
export interface Waiting {
  /** Whether an entry of a queue is met for the first time. */
  meets(entry: unknown): entry is object;
  /** Remembers a call that was reported, by its entry in the queue. */
  keep(entry: object, call: Call): void;
  /**
   * Whether a call is one that waited and that the library makes now; it is forgotten then.
   * @param queue what still waits
   */
  repeats(call: Call, queue: readonly unknown[] | null): boolean;
  /** Forgets all where the library has had time enough to take them up. */
  taken(at: number): void;
}

/** So long, in milliseconds, a library may take to make the calls that it found: some load settings first. */
const PATIENCE = 10_000;
/** So many calls are remembered. */
const MOST = 500;

export function createWaiting(): Waiting {
  const met = new WeakSet<object>();
  let kept: { readonly entry: object; readonly call: Call }[] = [];
  let since: number | null = null;

  return {
    meets(entry): entry is object {
      if (typeof entry !== 'object' || entry === null || met.has(entry)) return false;
      met.add(entry);
      return true;
    },
    keep(entry, call) {
      if (kept.length < MOST) kept.push({ entry, call });
    },
    repeats(call, queue) {
      if (kept.length === 0) return false;
      const index = kept.findIndex(
        (one) => isSame(one.call, call) && isAgain(one.call, call, queue?.includes(one.entry) ?? false),
      );
      if (index < 0) return false;
      kept.splice(index, 1);
      return true;
    },
    taken(at) {
      since ??= at;
      if (at - since > PATIENCE) kept = [];
    },
  };
}

/**
 * Where an object is among the arguments, its identity tells. Nothing but texts may be said twice: it is the same call if it does not
 * wait any longer, and comes from other code than the first time.
 */
function isAgain(first: Call, again: Call, waits: boolean): boolean {
  if (again.args.some((arg) => typeof arg === 'object' && arg !== null)) return true;
  if (waits) return false;
  return again.from === undefined || first.from === undefined || scriptOf(again.from) !== scriptOf(first.from);
}

function isSame(a: Call, b: Call): boolean {
  if (a.name !== b.name) return false;
  // Some stubs write down what was left out.
  const length = Math.max(a.args.length, b.args.length);
  for (let index = 0; index < length; index += 1) if (!Object.is(a.args[index], b.args[index])) return false;
  return true;
}

function scriptOf(place: string): string {
  return place.replace(/:\d+:\d+$/, '');
}
