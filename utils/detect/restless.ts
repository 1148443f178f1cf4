/** How long, in milliseconds, a place may go on changing before that is its way, and how long it must stand still to be at rest. */
const LONG = 3_000;
export const REST = 1_000;
/** How long, in milliseconds, what a person sets in motion is theirs. */
const WAKE = 1_500;

/** Tells places that change again and again, as a ticker or a carousel does, from those where something happens. */
export interface Restlessness {
  /** Whether a place, that changes at this time, has done nothing else for a while. */
  of(place: Node, at: number): boolean;
  /** A person does something: nothing that changes in the next moments is restless. */
  attend(at: number): void;
}

export function createRestlessness(): Restlessness {
  const runs = new WeakMap<Node, { readonly since: number; last: number }>();
  let attended = Number.NEGATIVE_INFINITY;
  return {
    of(place, at) {
      const run = runs.get(place);
      if (!run || at - run.last > REST) {
        runs.set(place, { since: at, last: at });
        return false;
      }
      run.last = at;
      return at - run.since > LONG && at - attended > WAKE;
    },
    attend(at) {
      attended = at;
    },
  };
}
