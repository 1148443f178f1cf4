/** The parent of an element as it is rendered: through slots and out of shadow roots. */
export function flatParent(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.parentNode;
  return root && 'host' in root ? (root.host as Element) : null;
}

/** Whether `inner` is `outer` or rendered inside of it. */
export function holds(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = flatParent(at)) if (at === outer) return true;
  return false;
}

/** The roots that an element lies in, from its own up to the document. */
export function rootsOf(element: Element): Node[] {
  const roots: Node[] = [];
  for (let root: Node = element.getRootNode(); ; root = (root as ShadowRoot).host.getRootNode()) {
    roots.push(root);
    if (!('host' in root)) return roots;
  }
}
