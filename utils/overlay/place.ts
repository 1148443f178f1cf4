import type { Rect, Size } from './geometry';
import { within } from './geometry';
import { createGrid } from './grid';

/** An outline that wants a pill. */
export interface Item {
  readonly outline: Rect;
  /** Size of the pill with its word. */
  readonly full: Size;
  /** Size of the pill with its mark alone, for where it is crowded. */
  readonly compact: Size;
  /** Where it stood last: kept unless another place is clearly better, so that pills do not jump about. */
  readonly kept?: Spot;
}

export interface Spot {
  /** Index of the place around the outline. */
  readonly at: number;
  readonly compact: boolean;
}

/** A pill's box and which place that is. */
export interface Placed extends Rect, Spot {}

const loyalty = 1.5;
const manners = 12;
const air = 2;

/**
 * Places one pill for each item, in order: the first ones get the better places. Pills keep clear of one another and, where they can, of
 * other outlined elements; where the word does not fit the mark alone is placed. Every pill ends up within the viewport.
 */
export function place(items: readonly Item[], viewport: Size): Placed[] {
  const pills = createGrid();
  const targets = createGrid();
  for (const { outline } of items) targets.add(outline);

  return items.map((item) => {
    const box = best(item, false) ?? best(item, true) ?? crowded(item);
    pills.add(grow(box));
    return box;
  });

  function best(item: Item, compact: boolean): Placed | null {
    let found: Placed | null = null;
    let price = Number.POSITIVE_INFINITY;
    for (const [at, box] of spots(item.outline, compact ? item.compact : item.full).entries()) {
      if (!inside(box, viewport)) continue;
      const kept = item.kept?.at === at && item.kept.compact === compact;
      const least = at - (kept ? loyalty : 0);
      if (least >= price || pills.overlap(box) > 0) continue;
      const cost = least + (manners * targets.overlap(box, item.outline)) / (box.width * box.height || 1);
      if (cost >= price) continue;
      price = cost;
      found = { ...box, at, compact };
    }
    return found;
  }

  function crowded(item: Item): Placed {
    const boxes = spots(item.outline, item.compact).map((box, at) => ({ ...within(box, viewport), at, compact: true }));
    const [first, ...others] = boxes.map((box) => ({ box, cost: pills.overlap(box) }));
    let choice = first;
    for (const other of others) if (choice && other.cost < choice.cost) choice = other;
    return choice?.box ?? { ...item.outline, ...item.compact, at: 0, compact: true };
  }
}

/** The places around an outline, best first. */
function spots(around: Rect, { width, height }: Size): Rect[] {
  const right = around.x + around.width;
  const bottom = around.y + around.height;
  const above = around.y - height;
  return [
    { x: around.x, y: above },
    { x: right - width, y: above },
    { x: around.x, y: around.y },
    { x: right - width, y: around.y },
    { x: around.x, y: bottom },
    { x: right - width, y: bottom },
    { x: right, y: around.y },
    { x: around.x - width, y: around.y },
    { x: around.x, y: bottom - height },
    { x: right - width, y: bottom - height },
  ].map((corner) => ({ ...corner, width, height }));
}

function inside(box: Rect, viewport: Size): boolean {
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= viewport.width && box.y + box.height <= viewport.height;
}

function grow(box: Rect): Rect {
  return { x: box.x - air, y: box.y - air, width: box.width + 2 * air, height: box.height + 2 * air };
}
