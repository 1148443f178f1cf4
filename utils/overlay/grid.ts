import type { Rect } from './geometry';
import { intersect } from './geometry';

/** Rectangles by where they are, so that asking what one overlaps does not cost all of them. */
export interface Grid {
  add(rect: Rect): void;
  /** The area of `box` that rectangles of the grid cover, counted once each; those that hold the middle of `apart` do not count. */
  overlap(box: Rect, apart?: Rect): number;
}

const cell = 128;
/** Rectangles over more cells than this are asked one by one. */
const broad = 64;

export function createGrid(): Grid {
  const cells = new Map<string, Rect[]>();
  const large: Rect[] = [];

  return { add, overlap };

  function add(rect: Rect): void {
    const keys = keysOf(rect);
    if (!keys) large.push(rect);
    for (const key of keys ?? []) {
      const there = cells.get(key);
      if (there) there.push(rect);
      else cells.set(key, [rect]);
    }
  }

  function overlap(box: Rect, apart?: Rect): number {
    const seen = new Set<Rect>(large);
    for (const key of keysOf(box) ?? cells.keys()) for (const rect of cells.get(key) ?? []) seen.add(rect);
    let area = 0;
    for (const rect of seen) {
      if (apart && holdsMiddle(rect, apart)) continue;
      const shared = intersect(rect, box);
      if (shared) area += shared.width * shared.height;
    }
    return area;
  }
}

function keysOf({ x, y, width, height }: Rect): string[] | null {
  const [left, top, right, bottom] = [x, y, x + width, y + height].map((edge) => Math.floor(edge / cell)) as [
    number,
    number,
    number,
    number,
  ];
  if ((right - left + 1) * (bottom - top + 1) > broad) return null;
  const keys: string[] = [];
  for (let column = left; column <= right; column++) for (let row = top; row <= bottom; row++) keys.push(`${column} ${row}`);
  return keys;
}

function holdsMiddle(rect: Rect, other: Rect): boolean {
  const x = other.x + other.width / 2;
  const y = other.y + other.height / 2;
  return x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height;
}
