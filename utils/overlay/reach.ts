import type { Rect, Size } from './geometry';
import { intersect, line } from './geometry';

/**
 * The window and so much of the document around it as lies within `ahead` pixels and can be scrolled to, in pixels of the layer.
 * @param scale pixels of the page that one of the layer is
 */
export function reach(document: Document, view: Window, screen: Size, scale: number, ahead: number): Rect {
  const window = { x: 0, y: 0, ...screen };
  const { documentElement: root, body, scrollingElement } = document;
  const { scrollWidth, scrollHeight, clientWidth, clientHeight } = scrollingElement ?? root;
  const isLeftward = [root, body].some((element) => element && view.getComputedStyle(element).direction === 'rtl');
  const [x, y] = [view.scrollX / scale, view.scrollY / scale];
  const paper = {
    x: (isLeftward ? Math.min(0, clientWidth - scrollWidth) : 0) - x,
    y: 0 - y,
    width: Math.max(scrollWidth, clientWidth),
    height: Math.max(scrollHeight, clientHeight),
  };
  const around = { x: 0 - ahead, y: 0 - ahead, width: screen.width + 2 * ahead, height: screen.height + 2 * ahead };
  return join(intersect(paper, around) ?? window, window);
}

/** The part of `area` above, below or beside the screen that something out of sight is in: what belongs to it has no place in the window. */
export function beyond(out: Rect, area: Rect, screen: Rect): Rect {
  const [right, bottom] = [screen.x + screen.width, screen.y + screen.height];
  if (out.y + out.height <= screen.y + line) return { ...area, height: screen.y - area.y };
  if (out.y >= bottom - line) return { ...area, y: bottom, height: area.y + area.height - bottom };
  if (out.x + out.width <= screen.x + line) return { ...area, width: screen.x - area.x };
  return { ...area, x: right, width: area.x + area.width - right };
}

/** The smallest rectangle that holds both. */
function join(a: Rect, b: Rect): Rect {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}
