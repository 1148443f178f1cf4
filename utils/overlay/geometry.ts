export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in CSS pixels of the viewport. */
export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Which sides of an element lie outside of what can be seen, so that its outline stays open there. */
export interface Cut {
  readonly top: boolean;
  readonly right: boolean;
  readonly bottom: boolean;
  readonly left: boolean;
}

/** The outline of an element: its visible part, grown by the line. */
export interface Outline extends Rect {
  readonly cut: Cut;
}

/** Width of the outline, outside of the element. */
export const line = 2;
/** Elements that show less than this in either direction are not drawn. */
const least = 1;

/** What two rectangles share; null where that is nothing. */
export function intersect(a: Rect, b: Rect): Rect | null {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** The outline of an element at `rect`, seen through `clips` and on the `screen`; null where nothing of it can be seen. */
export function outline(rect: Rect, clips: readonly Rect[], screen: Rect): Outline | null {
  if (![rect.x, rect.y, rect.width, rect.height].every(Number.isFinite)) return null;
  let seen: Rect | null = intersect(rect, screen);
  for (const clip of clips) seen = seen && intersect(seen, clip);
  if (!seen || seen.width < least || seen.height < least) return null;
  const cut = {
    top: seen.y > rect.y + 1,
    right: seen.x + seen.width < rect.x + rect.width - 1,
    bottom: seen.y + seen.height < rect.y + rect.height - 1,
    left: seen.x > rect.x + 1,
  };
  const left = Math.max(screen.x, seen.x - (cut.left ? 0 : line));
  const top = Math.max(screen.y, seen.y - (cut.top ? 0 : line));
  const right = Math.min(screen.x + screen.width, seen.x + seen.width + (cut.right ? 0 : line));
  const bottom = Math.min(screen.y + screen.height, seen.y + seen.height + (cut.bottom ? 0 : line));
  return { x: left, y: top, width: right - left, height: bottom - top, cut };
}

/** Moves a box onto the screen; a box larger than that keeps its top left corner on it. */
export function within(box: Rect, screen: Rect): Rect {
  const x = Math.max(screen.x, Math.min(box.x, screen.x + screen.width - box.width));
  const y = Math.max(screen.y, Math.min(box.y, screen.y + screen.height - box.height));
  return { ...box, x, y };
}

/** Where something of `size` stands best next to `anchor`: below it, else above, else over its lower edge; always on the screen. */
export function beside(anchor: Rect, size: Size, screen: Rect, gap = 4): Rect {
  const bottom = screen.y + screen.height;
  const below = anchor.y + anchor.height + gap;
  const above = anchor.y - gap - size.height;
  const y = below + size.height <= bottom ? below : above >= screen.y ? above : bottom - size.height - gap;
  return within({ x: anchor.x, y, ...size }, screen);
}

/** Whether two rectangles are the same to a tenth of a pixel. */
export function same(a: Rect, b: Rect): boolean {
  return (
    Math.abs(a.x - b.x) < 0.1 &&
    Math.abs(a.y - b.y) < 0.1 &&
    Math.abs(a.width - b.width) < 0.1 &&
    Math.abs(a.height - b.height) < 0.1
  );
}
