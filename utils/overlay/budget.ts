/**
 * Says how long to wait before doing something once more that the page may undo again: at once a few times, then ever later, then never
 * (null). Peace for a minute forgives everything.
 */
export function createBudget(now: () => number): () => number | null {
  const waits = [0, 0, 0, 0, 0, 0, 250, 1000, 4000, 15_000];
  const peace = 60_000;
  let used = 0;
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    if (now() - last > peace) used = 0;
    last = now();
    return waits[used++] ?? null;
  };
}
