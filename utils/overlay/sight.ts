import type { Entry } from './entries';
import type { Frame } from './frame';
import { readFrame } from './frame';
import type { Point, Rect } from './geometry';
import { intersect, line, same } from './geometry';
import type { Host } from './host';
import type { Sheets } from './sheets';

/** Where on the screen that is which lies on a sheet, as of the last look. */
export interface Sight {
  readonly frame: Frame;
  /** Looks at all anew; says whether the window is another, or shows another part of the document. */
  renew(ahead: number): boolean;
  /** Looks at where the sheets are now. */
  refresh(): void;
  /** How far the document was scrolled since all was looked at, in pixels of the page. */
  offset(): Point;
  /** Where something of an entry is that lies there on its sheet. */
  of(entry: Entry, at: Rect | null): Rect | null;
  /** Whether any of what is outlined there, and not only the line around it, is in the window. */
  isSeen(outline: Rect | null): boolean;
  /** Whether it was out of reach, going by where it was when last looked at. */
  isOff(entry: Entry): boolean;
  /** How many pixels it was out of the window, going by where it was when last looked at. */
  distance(entry: Entry): number;
  /** Whether an element that is there is so where it is drawn, whole. */
  stands(entry: Entry, at: Rect): boolean;
}

export function createSight(document: Document, view: Window, host: Host, sheets: Sheets): Sight {
  let frame = readFrame(document, view, host, sheets, 0);
  let origin = frame.origin(false);

  return {
    get frame() {
      return frame;
    },
    renew(ahead) {
      const { screen, scrolled } = frame;
      frame = readFrame(document, view, host, sheets, ahead);
      origin = frame.origin(false);
      return !same(screen, frame.screen) || scrolled.x !== frame.scrolled.x || scrolled.y !== frame.scrolled.y;
    },
    refresh() {
      origin = frame.here(sheets.origin());
    },
    offset: () => ({ x: view.scrollX - frame.scrolled.x, y: view.scrollY - frame.scrolled.y }),
    of,
    isSeen(outline) {
      const part = outline && intersect(outline, frame.screen);
      return part !== null && part.width > line && part.height > line;
    },
    isOff({ last }) {
      return last === null || intersect({ ...last, x: last.x + origin.x, y: last.y + origin.y }, frame.area) === null;
    },
    distance({ last }) {
      if (!last) return Number.POSITIVE_INFINITY;
      const [x, y] = [last.x + origin.x, last.y + origin.y];
      const { width, height } = frame.screen;
      return Math.max(x - width, y - height, -x - last.width, -y - last.height);
    },
    stands(entry, at) {
      const drawn = of(entry, entry.outline);
      if (!drawn || !entry.outline || Object.values(entry.outline.cut).some(Boolean)) return false;
      // An outline at the edge of the document lies inside of its element.
      return Math.abs(at.x - line - drawn.x) < line + 0.5 && Math.abs(at.y - line - drawn.y) < line + 0.5;
    },
  };

  function of({ still }: Entry, at: Rect | null): Rect | null {
    return at && !still ? { ...at, x: at.x + origin.x, y: at.y + origin.y } : at;
  }
}
