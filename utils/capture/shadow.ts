/** The shadow root of an element, a closed one included where the browser shows it to extensions; null where it has none. */
export type ShadowOf = (element: Element) => ShadowRoot | null;

const DEEPEST = 20;

/** What is open to everybody. */
export const openShadow: ShadowOf = (element) => element.shadowRoot;

/** The innermost element that an event happened to. To listeners outside, the browser tells the host of a closed shadow root only. */
export function innermost(event: Event, shadowOf: ShadowOf): Element | null {
  const [told] = event.composedPath();
  if (!(told instanceof Element)) return null;
  let target = told;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const root = shadowOf(target);
    const inner = root && root.mode === 'closed' ? inside(root, event) : null;
    if (!inner) return target;
    target = inner;
  }
  return target;
}

/** Every shadow root that an event passed through, closed ones included. */
export function rootsPassed(event: Event, shadowOf: ShadowOf): ShadowRoot[] {
  const roots = new Set<ShadowRoot>();
  for (let at = innermost(event, shadowOf); at; ) {
    const root = at.getRootNode();
    if (!(root instanceof ShadowRoot)) break;
    roots.add(root);
    at = root.host;
  }
  return [...roots];
}

function inside(root: ShadowRoot, event: Event): Element | null {
  // A click by the keyboard has no place: what has the focus was pressed.
  const pointed = event instanceof MouseEvent && (event.type !== 'click' || event.detail > 0);
  const inner = (pointed && root.elementFromPoint?.(event.clientX, event.clientY)) || root.activeElement;
  return inner && root.contains(inner) ? inner : null;
}
