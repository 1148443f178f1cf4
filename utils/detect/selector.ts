import { finder } from '@medv/finder';
import { across, byName, byPath, matchesOnly, RANDOM } from './place';

/** Milliseconds that searching for pretty selectors may take within `REFILL`; beyond it places among siblings must do. */
const BUDGET = 25;
const REFILL = 1000;

/** One CSS selector that matches exactly this element; `host >>> inner` crosses a shadow root. Never throws for an element in a document. */
export function selectorOf(element: Element): string {
  return across(element, (at, root) => byName(at, root) ?? byFinder(at, root) ?? byPath(at, root));
}

function byFinder(element: Element, root: Document | ShadowRoot | Element): string | null {
  // The library looks selectors up in the root's document, so it cannot see into shadow roots.
  if (root.nodeType !== 9) return null;
  const body = (root as Document).body;
  if (!body?.contains(element) || spent() > BUDGET) return null;
  const start = performance.now();
  try {
    const idName = (name: string) => !RANDOM.test(name);
    const limits = { timeoutMs: 4, maxNumberOfPathChecks: 60, seedMinLength: 2, optimizedMinLength: 2 };
    const selector = finder(element, { root: body, idName, attr: () => false, ...limits });
    // From the root down it would break with any change of the page; the way through the nearest id lasts longer.
    return !selector.startsWith('html') && matchesOnly(selector, element, root) ? selector : null;
  } catch {
    return null;
  } finally {
    spending.milliseconds += performance.now() - start;
  }
}

const spending = { since: Number.NEGATIVE_INFINITY, milliseconds: 0 };

function spent(): number {
  const now = performance.now();
  if (now - spending.since > REFILL) {
    spending.since = now;
    spending.milliseconds = 0;
  }
  return spending.milliseconds;
}
