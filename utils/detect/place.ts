import { tagOf } from './tree';

/** Attributes that name an element lastingly, best first. */
const NAMING = ['data-testid', 'data-test', 'name', 'aria-label', 'action', 'href', 'src'];
export const RANDOM = /\d{4,}|[a-f\d]{8,}|^(?:ember|react|radix|mui|headlessui|:r)|--|^\d/i;

type Within = (element: Element, root: Document | ShadowRoot | Element) => string;

/**
 * One CSS selector that matches exactly this element, found with little work and little code: a name, else the place among the siblings.
 * `host >>> inner` crosses a shadow root. Never throws for an element in a document.
 */
export function placeOf(element: Element): string {
  return across(element, (at, root) => byName(at, root) ?? byPath(at, root));
}

/** @param within names an element within its own root */
export function across(element: Element, within: Within): string {
  const root = element.getRootNode() as Document | ShadowRoot | Element;
  const tag = tagOf(element);
  const inner = tag === 'html' || tag === 'body' ? tag : within(element, root);
  return 'host' in root && root.host instanceof Object ? `${across(root.host, within)} >>> ${inner}` : inner;
}

/** The cheap way, which serves most controls: an id or an attribute that no other element has. */
export function byName(element: Element, root: ParentNode): string | null {
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

/** The way that always works: the place among the siblings, up to an ancestor with an id of its own. */
export function byPath(element: Element, root: ParentNode): string {
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

export function matchesOnly(selector: string, element: Element, root: ParentNode): boolean {
  try {
    const found = root.querySelectorAll(selector);
    return found.length === 1 && found[0] === element;
  } catch {
    return false;
  }
}
