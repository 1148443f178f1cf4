import type { Rect, Size } from './geometry';
import { within } from './geometry';
import { createGrid, shared } from './grid';

/** An outline that wants a pill. */
export interface Item {
  readonly outline: Rect;
  /** Size of the pill with its word. */
  readonly full: Size;
  /** Size of the pill with its mark alone, for where it is crowded. */
  readonly compact: Size;
  /** Where the pill has to be. */
  readonly screen: Rect;
  /** Where it stood last: kept unless another place is clearly better, so that pills do not jump about. */
  readonly kept?: Spot;
}

export interface Spot {
  /** Index of the place around the outline. */
  readonly at: number;
  readonly compact: boolean;
}

export interface Other {
  readonly outline: Rect;
  readonly box: Rect | null;
}

/** A pill's box and which place that is. */
export interface Placed extends Rect, Spot {}

// What a place costs, in steps down the list of places.
const hidingOthers = 28;
const hidingOwn = 8;
const wordless = 6;
const moving = 1.5;
/** Pixels that are kept free around a pill. */
const air = 2;

/**
 * Places one pill for each item, in order: the first ones get the better places. Pills keep clear of one another and, where they can, of
 * other outlined elements; where the word would hide too much, the mark alone is placed. Every pill ends up on its screen.
 * @param others outlines that have a pill already, and where
 */
export function place(items: readonly Item[], others: readonly Other[] = []): Placed[] {
  const pills = createGrid();
  const targets = createGrid();
  for (const { outline, box } of others) {
    targets.add(outline);
    if (box) pills.add(aired(box));
  }
  for (const { outline } of items) targets.add(outline);

  return items.map((item) => {
    const box = cheapest(item) ?? crowded(item);
    pills.add(aired(box));
    return box;
  });

  function cheapest(item: Item): Placed | null {
    let found: Placed | null = null;
    let price = Number.POSITIVE_INFINITY;
    for (const compact of [false, true]) {
      for (const [at, box] of spots(item.outline, compact ? item.compact : item.full).entries()) {
        const kept = item.kept?.at === at && item.kept.compact === compact;
        const least = at + (compact ? wordless : 0) - (kept ? moving : 0);
        if (least >= price || !inside(box, item.screen) || !pills.free(box)) continue;
        const others = targets.overlap(box, item.outline) / area(box);
        const own = shared(box, item.outline) / area(item.outline);
        const cost = least + hidingOthers * others + hidingOwn * own;
        if (cost >= price) continue;
        price = cost;
        found = { ...box, at, compact };
      }
    }
    return found;
  }

  /** Where no place is free: the one that hides least of other pills. */
  function crowded({ outline, compact, screen }: Item): Placed {
    let found: Placed | null = null;
    let price = Number.POSITIVE_INFINITY;
    for (const [at, spot] of spots(outline, compact).entries()) {
      const box = within(spot, screen);
      const cost = pills.overlap(box);
      if (cost >= price) continue;
      price = cost;
      found = { ...box, at, compact: true };
    }
    return found ?? { ...outline, ...compact, at: 0, compact: true };
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

function inside({ x, y, width, height }: Rect, screen: Rect): boolean {
  return x >= screen.x && y >= screen.y && x + width <= screen.x + screen.width && y + height <= screen.y + screen.height;
}

function aired({ x, y, width, height }: Rect): Rect {
  return { x: x - air, y: y - air, width: width + 2 * air, height: height + 2 * air };
}

function area({ width, height }: Rect): number {
  return width * height || 1;
}
