import { finish, type Work } from './slices';

/** The shadow root of an element; a closed one where whoever asks may see it. */
export type ShadowOf = (element: Element) => ShadowRoot | null;

export const openShadow: ShadowOf = (element) => element.shadowRoot;

/** The document and every shadow root in it that `shadowOf` shows, outermost first. */
export function rootsOf(document: Document, shadowOf: ShadowOf = openShadow): Root[] {
  return finish(findRoots(document, shadowOf));
}

export type Root = Document | ShadowRoot;

/** All but the most frequent of those that can have no shadow root (https://dom.spec.whatwg.org/#dom-element-attachshadow). */
const HOSTS = '*:not(a, button, img, li, option, td)';

export function* findRoots(document: Document, shadowOf: ShadowOf = openShadow): Work<Root[]> {
  const roots: Root[] = [document];
  for (let at = 0; at < roots.length && at < 500; at++) {
    let count = 0;
    for (const element of roots[at]?.querySelectorAll(HOSTS) ?? []) {
      if (++count % 64 === 0) yield;
      const root = shadowOf(element);
      if (root && !isOverlay(element)) roots.push(root);
    }
  }
  return roots;
}

/** Our own overlay hangs beside the body, where no page puts anything. */
function isOverlay({ parentNode, localName, ownerDocument }: Element): boolean {
  return parentNode === ownerDocument.documentElement && localName !== 'body' && localName !== 'head';
}

/** Parent in the tree as people see it: a shadow root's parent is its host. Safe on forms whose fields shadow DOM properties. */
export function parentOf(element: Element): Element | null {
  const parent = element.parentNode;
  if (parent && parent.nodeType === 1) return parent as Element;
  if (parent && parent.nodeType === 11 && 'host' in parent) return (parent as ShadowRoot).host;
  return null;
}

/** Lower-case tag name; empty for what has none. */
export function tagOf(element: Element): string {
  return typeof element.localName === 'string' ? element.localName : 'form';
}

/** `closest` through shadow roots. */
export function closestOf(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; ) {
    const found: Element | null = at.closest(selector);
    if (found) return found;
    const root = at.getRootNode();
    at = 'host' in root ? (root as ShadowRoot).host : null;
  }
  return null;
}

/** Id, class and name of an element in one string; empty where it has none. */
export function namesOf(element: Element): string {
  const id = element.getAttribute('id');
  const classes = element.getAttribute('class');
  const name = element.getAttribute('name');
  return `${id ?? ''} ${classes ?? ''} ${name ?? ''}`.slice(0, 600);
}
