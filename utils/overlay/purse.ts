/**
 * Part of the time that following what a page changes by itself, again and again, may take in script: what the browser then lays out and
 * paints takes several times as much.
 */
const SHARE = 0.003;
/** Milliseconds that may be taken at once beyond that: an animation of a second is followed smoothly. */
const CREDIT = 40;
/** Milliseconds that may be owed at most: one slow frame must not stand for half a minute. */
const DEBT = 24;

/** Time to spend: so much at first, and a small part of all time that goes by. */
export interface Purse {
  pay(milliseconds: number): void;
  /** Milliseconds until there is something to spend. */
  wait(): number;
}

export function createPurse(now: () => number, credit = CREDIT): Purse {
  let left = credit;
  let at = now();
  const count = () => {
    const time = now();
    left = Math.min(credit, left + SHARE * (time - at));
    at = time;
    return left;
  };
  return {
    pay(milliseconds) {
      left = Math.max(-DEBT, count() - milliseconds);
    },
    wait: () => Math.max(0, -count() / SHARE),
  };
}
