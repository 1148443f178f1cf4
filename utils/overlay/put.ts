import type { Point } from './geometry';

interface Put {
  /** Where it was placed, and where it is. */
  readonly anchor: Point;
  readonly at: Point;
}

const known = new WeakMap<HTMLElement, Put>();

/**
 * Moves an element of a sheet there, to whole pixels of the sheet. While it is hidden it is placed; what can be seen is moved by a
 * transform, which is no layout shift. What stays where it was placed needs none: each would be dear when the sheet is drawn. And it is placed
 * by margins: each element that has a position is a layer, which costs whenever anything of the page is painted.
 */
export function put(element: HTMLElement, { x, y }: Point): void {
  const to = { x: Math.round(x), y: Math.round(y) };
  const last = known.get(element);
  if (last && !element.hidden) {
    if (last.at.x === to.x && last.at.y === to.y) return;
    const [right, down] = [to.x - last.anchor.x, to.y - last.anchor.y];
    element.style.transform = right === 0 && down === 0 ? '' : `translate(${right}px, ${down}px)`;
    known.set(element, { anchor: last.anchor, at: to });
    return;
  }
  if (last?.anchor.x === to.x && last.anchor.y === to.y && last.at === last.anchor) return;
  known.set(element, { anchor: to, at: to });
  element.style.marginLeft = `${to.x}px`;
  element.style.marginTop = `${to.y}px`;
  element.style.transform = '';
}
