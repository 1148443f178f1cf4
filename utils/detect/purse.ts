/** Part of the time that looking again and again may take of a page that never rests. */
const SHARE = 0.012;
/** Milliseconds that may be taken at once beyond that: what happens once in a while is answered without delay. */
const CREDIT = 60;

/** Time to spend: so much at first, and a small part of all time that goes by. */
export interface Purse {
  pay(milliseconds: number): void;
  /** Milliseconds until there is some to spend. */
  wait(): number;
}

export function createPurse(): Purse {
  let left = CREDIT;
  let at = performance.now();
  const count = () => {
    const now = performance.now();
    left = Math.min(CREDIT, left + SHARE * (now - at));
    at = now;
    return left;
  };
  return {
    pay(milliseconds) {
      left = count() - milliseconds;
    },
    wait: () => Math.max(0, -count() / SHARE),
  };
}
