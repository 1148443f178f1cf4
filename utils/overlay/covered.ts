import { flatParent, holds } from './flat';
import type { Rect } from './geometry';

type View = Window & typeof globalThis;

/**
 * Whether what can be seen of an element lies under something that floats over the page: a sticky header, a consent banner, a modal
 * dialog. Anything else that the browser names on top (a stretched link, a transparent sheet) is taken as part of the element's own card.
 */
export function covered(
  element: Element,
  seen: Rect,
  document: Document,
  view: View,
  isOurs: (hit: Element) => boolean,
): boolean {
  let asked = false;
  for (const [across, down] of points) {
    const hit = document.elementFromPoint(seen.x + seen.width * across, seen.y + seen.height * down);
    if (!hit || isOurs(hit)) continue;
    if (!floatsOver(hit, element, view)) return false;
    asked = true;
  }
  return asked;
}

const points = [
  [0.5, 0.5],
  [0.1, 0.15],
  [0.9, 0.15],
  [0.1, 0.85],
  [0.9, 0.85],
] as const;

function floatsOver(hit: Element, element: Element, view: View): boolean {
  let painted = false;
  for (let at: Element | null = hit; at; at = flatParent(at)) {
    if (holds(at, element) || holds(element, at)) return false;
    if (at.matches(':modal')) return true;
    const style = view.getComputedStyle(at);
    painted ||= paints(at, style);
    if (style.position === 'fixed' || style.position === 'sticky') return painted;
  }
  return false;
}

function paints(element: Element, style: CSSStyleDeclaration): boolean {
  if (/^(img|video|canvas|iframe|svg)$/i.test(element.localName)) return true;
  return style.backgroundImage !== 'none' || !/^(transparent|rgba\(.*, 0\))$/.test(style.backgroundColor);
}
