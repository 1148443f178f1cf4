import type { Entry } from './entries';
import type { Rect } from './geometry';
import { intersect } from './geometry';
import type { Sight } from './sight';

/** Where the elements in sight are, in coordinates of the page; and those that are not. */
export interface Places {
  readonly seen: Map<Element, Rect>;
  readonly others: Element[];
}

export function placesOf(entries: Iterable<Entry>, sight: Sight): Places {
  const seen = new Map<Element, Rect>();
  const others: Element[] = [];
  sight.refresh();
  for (const entry of entries) {
    const { element } = entry;
    if (!element) continue;
    const box = sight.isSeen(sight.of(entry, entry.outline)) ? element.getBoundingClientRect() : null;
    if (box && box.width > 0 && box.height > 0) seen.set(element, box);
    else others.push(element);
  }
  return { seen, others };
}

/** The entry whose pill is at a point of the page. */
export function entryAt(x: number, y: number, entries: Iterable<Entry>, sight: Sight): Entry | undefined {
  const point = sight.frame.here({ x, y, width: 0.1, height: 0.1 });
  sight.refresh();
  return [...entries].find((entry) => {
    const box = sight.of(entry, entry.box);
    return box && intersect(box, point);
  });
}
