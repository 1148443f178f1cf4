import type { NotTriedCode } from '../../model/trying';

/** Why a person could not use an element now; null: one could. */
export function hindrance(element: Element | null): NotTriedCode | null {
  if (!element?.isConnected) return 'gone';
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return 'hidden';
  if ((element as HTMLButtonElement).disabled || element.getAttribute('aria-disabled') === 'true' || element.closest('[inert]'))
    return 'disabled';
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  if (box.width < 1 || box.height < 1) return 'hidden';
  const { innerWidth, innerHeight } = element.ownerDocument.defaultView ?? window;
  if (box.right <= 0 || box.bottom <= 0 || box.left >= innerWidth || box.top >= innerHeight) return 'hidden';
  return isCovered(element, box) ? 'covered' : null;
}

/** Looks at the middle of what can be seen of it, through what hangs beside the body: our own drawing. */
function isCovered(element: Element, { left, right, top, bottom }: DOMRect): boolean {
  const { innerWidth, innerHeight } = element.ownerDocument.defaultView ?? window;
  const x = (Math.max(0, left) + Math.min(innerWidth, right)) / 2;
  const y = (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2;
  const root = element.getRootNode() as Document | ShadowRoot;
  const [hit] = root.elementsFromPoint(x, y).filter((one) => !isDrawing(one));
  return hit !== undefined && !element.contains(hit) && !hit.contains(element) && !hit.closest('label')?.contains(element);
}

function isDrawing({ parentNode, localName, ownerDocument }: Element): boolean {
  return parentNode === ownerDocument.documentElement && localName !== 'body' && localName !== 'head';
}
