import type { Changes } from './changes';
import type { Root } from './tree';

/** Quiet needed before a change is told, and the longest that changes are held back, in milliseconds. */
const QUIET = 300;
const LONGEST = 1000;
/** Part of the time that looking again and again may take of a page that never rests. */
const SHARE = 0.012;
/** Milliseconds that may be taken at once beyond that: what happens once in a while is answered without delay. */
const CREDIT = 60;

interface Watched {
  readonly document: Document;
  readonly changes: Changes;
  /** Looks at the page anew; resolves with the milliseconds that it took. Tells `watch` of the roots that it looks into, before it does. */
  readonly look: (watch: (roots: readonly Root[]) => void) => Promise<number>;
  readonly signal: AbortSignal;
}

/**
 * Notes all changes of the page and has it looked at anew when one of them may change what it offers, until `signal` aborts. The more a look
 * costs, the longer the next one waits on a page that never rests. Looks one at a time; the first of them is asked for.
 *
 * @returns has the page looked at without delay
 */
export function watchPage({ document, changes, look, signal }: Watched): () => void {
  const watched = new WeakSet<Node>();
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let longest: ReturnType<typeof setTimeout> | undefined;
  let looking = false;
  let asked = false;
  const purse = createPurse();

  const observer = new MutationObserver((records) => {
    if (changes.note(records)) wait();
  });

  function wait(): void {
    if (looking || signal.aborted) return;
    clearTimeout(quiet);
    const poor = purse.wait();
    quiet = setTimeout(tell, Math.max(QUIET, poor), true);
    longest ??= setTimeout(tell, Math.max(LONGEST, poor), true);
  }

  async function tell(paid: boolean): Promise<void> {
    stopTimers();
    if (looking || signal.aborted) return;
    looking = true;
    asked = false;
    try {
      const cost = await look(watch);
      if (paid) purse.pay(cost);
    } finally {
      looking = false;
    }
    if (asked) void tell(false);
    else if (changes.pending()) wait();
  }

  function stopTimers(): void {
    clearTimeout(quiet);
    clearTimeout(longest);
    longest = undefined;
  }

  function watch(roots: readonly Root[]): void {
    if (signal.aborted) return;
    for (const root of roots) {
      if (watched.has(root)) continue;
      watched.add(root);
      observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true, attributeOldValue: true });
    }
  }

  watch([document]);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    stopTimers();
  });
  return () => {
    asked = true;
    void tell(false);
  };
}

/** Time to spend: so much at first, and a small part of all time that goes by. */
function createPurse(): { pay(milliseconds: number): void; wait(): number } {
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
