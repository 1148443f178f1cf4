import type { Changes, Span } from './changes';
import { watchCurtains } from './curtains';
import { createPurse } from './purse';
import { REST } from './restless';
import type { Root } from './tree';

/** Quiet needed before a change is told, and the longest that changes are held back, in milliseconds. */
const QUIET = 300;
const LONGEST = 1000;
/** The longest that changes of a place are held back that changes again and again, in milliseconds. */
const LAZY = 5_000;
/** What a person begins something with. */
const DEEDS = ['pointerdown', 'keydown', 'wheel', 'touchstart'];

/** Takes what a look tells of, so that it is heard when that changes. */
export interface Ears {
  /** The roots that the page is read in, before it is. */
  roots(roots: readonly Root[]): void;
  /** What cannot be seen. */
  hidden(hidden: readonly Element[]): void;
}

interface Watched {
  readonly document: Document;
  readonly changes: Changes;
  /** Looks at the page anew; resolves with the milliseconds that it took. */
  readonly look: (ears: Ears) => Promise<number>;
  readonly signal: AbortSignal;
}

/**
 * Notes all changes of the page and has it looked at anew when one of them may change what it offers, until `signal` aborts. The more a look
 * costs, the longer the next one waits on a page that never rests; a place that changes again and again is looked at when it rests, or with
 * whatever else is, and every few seconds in any case. Looks one at a time; the first of them is asked for.
 *
 * @returns has the page looked at without delay
 */
export function watchPage({ document, changes, look, signal }: Watched): () => void {
  const watched = new WeakSet<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the timer ends. */
  let end = Number.POSITIVE_INFINITY;
  let looking = false;
  let asked = false;
  const purse = createPurse();

  // A page may change a thousand times a second: what its changes mean is read later, of many at once.
  const observer = new MutationObserver((records) => {
    const now = performance.now();
    changes.note(records, now);
    stir(now);
  });
  const show = (place: Node) => {
    const now = performance.now();
    changes.show(place, now);
    stir(now);
  };
  const ears = { roots: watch, hidden: watchCurtains(document, show, signal) };

  function stir(now: number): void {
    if (end > now + QUIET) wait(now + QUIET, now);
  }

  function wait(until: number, now: number): void {
    if (looking || signal.aborted) return;
    clearTimeout(timer);
    end = until;
    timer = setTimeout(check, until - now);
  }

  function check(): void {
    stopTimer();
    if (looking || signal.aborted) return;
    const { prompt, lazy } = changes.reasons();
    const now = performance.now();
    const due = Math.max(now + purse.wait(), Math.min(dueOf(prompt, QUIET, LONGEST), dueOf(lazy, REST, LAZY)));
    if (due <= now) void tell(true);
    else if (due < Number.POSITIVE_INFINITY) wait(due, now);
  }

  async function tell(paid: boolean): Promise<void> {
    stopTimer();
    if (looking || signal.aborted) return;
    looking = true;
    asked = false;
    try {
      const cost = await look(ears);
      if (paid) purse.pay(cost);
    } finally {
      looking = false;
    }
    if (asked) void tell(false);
    else check();
  }

  function stopTimer(): void {
    clearTimeout(timer);
    end = Number.POSITIVE_INFINITY;
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
  const attend = () => changes.attend(performance.now());
  for (const type of DEEDS) document.addEventListener(type, attend, { signal, capture: true, passive: true });
  // Of what goes by it nothing may have been hidden before.
  document.defaultView?.addEventListener('resize', () => show(document), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    stopTimer();
  });
  return () => {
    asked = true;
    void tell(false);
  };
}

/** When changes are told: once they have been quiet for so long, or this long after the first. */
function dueOf(span: Span | null, quiet: number, longest: number): number {
  return span ? Math.min(span.last + quiet, span.first + longest) : Number.POSITIVE_INFINITY;
}
