import type { Entries, Entry } from './entries';
import type { Frame } from './frame';
import type { Outline, Point, Rect, Size } from './geometry';
import { beside } from './geometry';
import { compact } from './marker';
import type { Other, Placed } from './place';
import { place } from './place';
import { put } from './put';

/** What is seen in one frame, and how it is written. */
export interface Written {
  readonly frame: Frame;
  /** Where entries are seen that are to be drawn. */
  readonly seen: ReadonlyMap<Entry, Outline>;
  /** What is left as it is. */
  others(): readonly Other[];
  /** Where what is drawn for an entry has to be. */
  bounds(entry: Entry, seen: Outline): Rect;
}

/**
 * Finds places for pills. Answers, for each entry, what draws it: reads are done, so that all may be called together, or some
 * now and some in later frames.
 */
export function plan({ frame, seen, others, bounds }: Written, entries: Entries): Map<Entry, () => void> {
  const written = [...seen];
  if (written.length === 0) return new Map();
  for (const [entry, outline] of written) entries.lay(entry, less(outline, frame.origin(entry.still)));
  const badged = written.filter(([{ badges }]) => badges.length > 0);
  for (const [{ marker }] of badged) marker.ready();
  const sizes = badged.map(([{ marker }]) => marker.size());
  // Some are shown only in a later frame, and not before where they happen to be.
  for (const [{ marker, outline }] of badged) if (!outline) marker.hide();
  const stacks = new Map(written.map(([entry]) => [entry, stackSize(entry)]));

  const items = badged.map(([entry, outline], index) => {
    const full = sizes[index] ?? compact;
    return { outline, full, compact, screen: bounds(entry, outline), kept: entry.marker.spot };
  });
  const placed = new Map(place(items, others()).map((box, index) => [badged[index]?.[0], box]));

  return new Map(
    written.map(([entry, outline]) => {
      const origin = frame.origin(entry.still);
      const size = stacks.get(entry);
      const stack = size && less(beside(outline, size, bounds(entry, outline)), origin);
      const box = placed.get(entry);
      return [entry, () => draw(entry, less(outline, origin), box ? less(box, origin) : null, stack)];
    }),
  );
}

/** Takes what is drawn for an entry off. */
export function erase(entry: Entry): void {
  entry.outline = null;
  entry.box = null;
  entry.marker.hide();
  if (entry.stack) entry.stack.element.hidden = true;
}

function draw(entry: Entry, outline: Outline, box: Placed | null, stack: Rect | null | undefined): void {
  entry.outline = outline;
  entry.box = box;
  entry.dirty = false;
  entry.marker.move(outline, box);
  if (entry.stack && stack) put(entry.stack.element, stack);
}

function stackSize({ stack }: Entry): Size | null {
  if (!stack) return null;
  stack.element.hidden = stack.empty;
  return { width: stack.element.offsetWidth, height: stack.element.offsetHeight };
}

/** Where something is on a sheet that begins there. */
export function less<T extends Rect>(rect: T, { x, y }: Point): T {
  return { ...rect, x: rect.x - x, y: rect.y - y };
}
