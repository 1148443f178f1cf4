import type { Rect } from './geometry';

/** Rectangles by where they are, so that asking what one overlaps does not cost all of them. */
export interface Grid {
  add(rect: Rect): void;
  /** Whether `box` overlaps none. */
  free(box: Rect): boolean;
  /** The area of `box` that rectangles cover, each counted for itself; those that hold the middle of `apart` do not count. */
  overlap(box: Rect, apart?: Rect): number;
}

interface Kept {
  readonly rect: Rect;
  /** The last question that came across it: it lies in several cells, and counts once. */
  asked: number;
}

const cell = 64;
/** Rectangles over more cells than this are kept apart, and looked at for every question. */
const broad = 64;
const columns = 65_536;

export function createGrid(): Grid {
  const cells = new Map<number, Kept[]>();
  const large: Kept[] = [];
  let question = 0;

  return {
    add(rect) {
      const kept = { rect, asked: 0 };
      const [left, top, right, bottom] = span(rect);
      if ((right - left + 1) * (bottom - top + 1) > broad) {
        large.push(kept);
        return;
      }
      for (let column = left; column <= right; column++) {
        for (let row = top; row <= bottom; row++) {
          const there = cells.get(row * columns + column);
          if (there) there.push(kept);
          else cells.set(row * columns + column, [kept]);
        }
      }
    },
    free: (box) => !near(box, (rect) => shared(rect, box) > 0),
    overlap(box, apart) {
      let area = 0;
      near(box, (rect) => {
        if (!apart || !holdsMiddle(rect, apart)) area += shared(rect, box);
        return false;
      });
      return area;
    },
  };

  /** Shows `visit` each rectangle near `box` once, until it answers true. */
  function near(box: Rect, visit: (rect: Rect) => boolean): boolean {
    question++;
    for (const { rect } of large) if (visit(rect)) return true;
    const [left, top, right, bottom] = span(box);
    for (let column = left; column <= right; column++) {
      for (let row = top; row <= bottom; row++) {
        for (const kept of cells.get(row * columns + column) ?? []) {
          if (kept.asked === question) continue;
          kept.asked = question;
          if (visit(kept.rect)) return true;
        }
      }
    }
    return false;
  }
}

function span({ x, y, width, height }: Rect): [left: number, top: number, right: number, bottom: number] {
  return [Math.floor(x / cell), Math.floor(y / cell), Math.floor((x + width) / cell), Math.floor((y + height) / cell)];
}

/** The area that two rectangles share. */
export function shared(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

function holdsMiddle(rect: Rect, other: Rect): boolean {
  const x = other.x + other.width / 2;
  const y = other.y + other.height / 2;
  return x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height;
}
