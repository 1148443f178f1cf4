import type { Point } from './geometry';

const anchors = new WeakMap<HTMLElement, Point>();
const ORIGIN: Point = { x: 0, y: 0 };

/**
 * Moves an element of a sheet there, to whole pixels. While it is hidden it is placed; what can be seen is moved by a transform, which is no
 * layout shift. What stays where it was placed needs none: each would be dear when the sheet is drawn.
 * @param by how far the sheet was scrolled
 */
export function put(element: HTMLElement, { x, y }: Point, by: Point = ORIGIN): void {
  const to = { x: Math.round(x) + by.x, y: Math.round(y) + by.y };
  const anchor = element.hidden ? undefined : anchors.get(element);
  if (anchor) {
    const [right, down] = [to.x - anchor.x, to.y - anchor.y];
    element.style.transform = right === 0 && down === 0 ? '' : `translate(${right}px, ${down}px)`;
    return;
  }
  anchors.set(element, to);
  element.style.left = `${to.x}px`;
  element.style.top = `${to.y}px`;
  element.style.transform = '';
}
