import { finder } from '@medv/finder';
import { tagOf } from './tree';

/** Attributes that name an element lastingly, best first. */
const NAMING = ['data-testid', 'data-test', 'name', 'aria-label', 'action', 'href', 'src'];
/** Milliseconds that searching for pretty selectors may take within `REFILL`; beyond it places among siblings must do. */
const BUDGET = 25;
const REFILL = 1000;
const RANDOM = /\d{4,}|[a-f\d]{8,}|^(?:ember|react|radix|mui|headlessui|:r)|--|^\d/i;

/** One CSS selector that matches exactly this element; `host >>> inner` crosses a shadow root. Never throws for an element in a document. */
export function selectorOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot | Element;
  const inner = within(element, root);
  return 'host' in root && root.host instanceof Object ? `${selectorOf(root.host)} >>> ${inner}` : inner;
}

function within(element: Element, root: Document | ShadowRoot | Element): string {
  if (tagOf(element) === 'html' || tagOf(element) === 'body') return tagOf(element);
  return byName(element, root) ?? byFinder(element, root) ?? byPath(element, root);
}

/** The cheap way, which serves most controls: an id or an attribute that no other element has. */
function byName(element: Element, root: ParentNode): string | null {
  const id = element.getAttribute('id');
  if (id && id.length < 60 && !RANDOM.test(id)) {
    const selector = `#${CSS.escape(id)}`;
    if (matchesOnly(selector, element, root)) return selector;
  }
  for (const attribute of NAMING) {
    const value = element.getAttribute(attribute);
    if (!value || value.length > 120 || value.startsWith('data:') || /[\n\r"\\]/.test(value)) continue;
    const selector = `${tagOf(element)}[${attribute}="${value}"]`;
    if (matchesOnly(selector, element, root)) return selector;
  }
  return null;
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

/** The way that always works: the place among the siblings, up to an ancestor with an id of its own. */
function byPath(element: Element, root: ParentNode): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = at.parentNode?.nodeType === 1 ? (at.parentNode as Element) : null) {
    const tag = tagOf(at);
    if (tag === 'html' || tag === 'body') {
      steps.unshift(tag);
      break;
    }
    const id = at.getAttribute('id');
    if (at !== element && id && !RANDOM.test(id) && matchesOnly(`#${CSS.escape(id)}`, at, root)) {
      steps.unshift(`#${CSS.escape(id)}`);
      break;
    }
    steps.unshift(`${CSS.escape(tag)}:nth-child(${place(at)})`);
  }
  return steps.join(' > ');
}

function place(element: Element): number {
  let number = 1;
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling) number++;
  return number;
}

function matchesOnly(selector: string, element: Element, root: ParentNode): boolean {
  try {
    const found = root.querySelectorAll(selector);
    return found.length === 1 && found[0] === element;
  } catch {
    return false;
  }
}
