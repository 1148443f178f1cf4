import type { Entries, Entry } from './entries';
import type { Outline, Rect } from './geometry';
import { outline } from './geometry';
import type { Ruler } from './measure';
import type { Sight } from './sight';
import { plan } from './write';

/**
 * Draws, while all rests, what is farther from the window than is drawn at once: what the document is scrolled to is there then, and nothing
 * has to be drawn in frames that are due.
 */
export interface Far {
  /** Draws the next few, nearest first; false: there are no more, or as many are drawn as may be. */
  draw(): boolean;
  /** All was looked at anew: what is not drawn yet is to be found out again. */
  renew(): void;
}

/** So many far ones are drawn at most: each adds to what the browser does whenever the page is painted. */
export const MOST_FAR = 300;
/** So many find their places together, and so many are drawn in a frame. */
const SLICE = 24;
const FEW = 12;

export function createFar(sight: Sight, ruler: Ruler, entries: Entries): Far {
  let passed = new Set<Entry>();
  let planned: (() => void)[] = [];

  return {
    draw() {
      const { x, y } = sight.offset();
      // That it was scrolled is to be followed first, and then all is looked at anew.
      if (x !== 0 || y !== 0) return false;
      if (planned.length === 0) planned = prepare();
      for (const act of planned.splice(0, FEW)) act();
      return planned.length > 0 || nearest().length > 0;
    },
    renew() {
      passed = new Set();
      planned = [];
    },
  };

  function prepare(): (() => void)[] {
    const { frame } = sight;
    const paper = frame.paper();
    const seen = new Map<Entry, Outline>();
    ruler.next();
    for (const entry of nearest()) {
      passed.add(entry);
      const found = look(entry, paper);
      if (found) seen.set(entry, found);
    }
    // What is not drawn yet is kept clear of as well.
    const others = () =>
      [...entries].flatMap((entry) => {
        const at = seen.has(entry) ? null : sight.of(entry, entry.outline ?? entry.last);
        return at ? [{ outline: at, box: sight.of(entry, entry.box) }] : [];
      });
    return [...plan({ frame, seen, others, bounds: () => paper }, entries).values()];
  }

  function nearest(): Entry[] {
    const all = [...entries].filter(({ far }) => far);
    const room = MOST_FAR - all.filter((entry) => entry.outline).length;
    return all
      .filter((entry) => !entry.outline && entry.last && !passed.has(entry))
      .sort((a, b) => sight.distance(a) - sight.distance(b))
      .slice(0, Math.max(0, Math.min(SLICE, room)));
  }

  /** Null as well for what changes with the window: that is drawn when it is near. */
  function look(entry: Entry, paper: Rect): Outline | null {
    const { element } = entry;
    const box = element && ruler.box(element);
    if (!element || !box || !ruler.isShown(element) || ruler.isStill(element)) return null;
    entry.still = false;
    const found = outline(sight.frame.here(box), ruler.clips(element).map(sight.frame.here), paper);
    return found && !Object.values(found.cut).some(Boolean) ? found : null;
  }
}
