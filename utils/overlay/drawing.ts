import { covered } from './covered';
import type { Entries, Entry } from './entries';
import type { Outline, Rect, Size } from './geometry';
import { beside, line, outline, same } from './geometry';
import type { Host } from './host';
import { compact, put } from './marker';
import type { Ruler } from './measure';
import type { Placed } from './place';
import { place } from './place';

/** Puts outlines, pills and firings where their elements are. */
export interface Drawing {
  /** Draws one frame: all reads, then all writes. Says whether anything moved. `thorough` also asks what covers what. */
  draw(thorough: boolean): boolean;
  /** Where the elements that can be seen are, in coordinates of the page. */
  places(): Map<Element, Rect>;
  /** Size of the layer in its own pixels. */
  readonly viewport: Size;
  /** Where the pill of an entry stands. */
  pillOf(entry: Entry): Rect | undefined;
  /** Where something else of the layer stands. */
  boxOf(element: Element): Rect;
  /** The entry whose pill is at a point of the page. */
  entryAt(x: number, y: number): Entry | undefined;
}

// What covers an element is the dearest question. While things move it is asked in every few frames, of a share of the elements in turn.
const pause = 4;
const share = 12;

export function createDrawing(
  document: Document,
  view: Window & typeof globalThis,
  host: Host,
  ruler: Ruler,
  entries: Entries,
): Drawing {
  let viewport: Size = { width: 0, height: 0 };
  let turn = 0;
  let frame = 0;
  let boxes = new Map<Entry, Placed>();

  return {
    draw,
    places,
    get viewport() {
      return viewport;
    },
    pillOf: (entry) => boxes.get(entry),
    boxOf: (element) => local(element.getBoundingClientRect(), host.ground()),
    entryAt,
  };

  function draw(thorough: boolean): boolean {
    ruler.next();
    const ground = host.ground();
    const size = { width: ground.width / ground.scale, height: ground.height / ground.scale };
    const resized = size.width !== viewport.width || size.height !== viewport.height;
    viewport = size;

    const due = thorough ? Number.POSITIVE_INFINITY : ++frame % pause === 0 ? dueBefore() : 0;
    const seen = new Map<Entry, Outline>();
    const gone: Entry[] = [];
    let moved = resized;
    for (const entry of entries) {
      const found = entry.near ? look(entry, ground, due) : null;
      if (found) seen.set(entry, found);
      else if (entry.outline) gone.push(entry);
      if (found && (entry.dirty || !entry.outline || differs(found, entry.outline))) moved = true;
    }
    if (!moved && gone.length === 0) return false;

    write(seen, gone);
    return true;
  }

  /** The turn at or before which the next few elements were last asked about. */
  function dueBefore(): number {
    const turns = [...entries].filter(({ outline: drawn, covered: hidden }) => drawn || hidden).map(({ asked: last }) => last);
    return turns.sort((a, b) => a - b)[share - 1] ?? Number.POSITIVE_INFINITY;
  }

  function look(entry: Entry, ground: ReturnType<Host['ground']>, due: number): Outline | null {
    const { element } = entry;
    const box = element && ruler.box(element);
    if (!box) return unseen(entry);
    const here = (rect: Rect) => local(rect, ground);
    const found = outline(here(box), ruler.clips(element).map(here), viewport);
    if (!found) return unseen(entry);
    if (entry.asked <= due) {
      const part = {
        x: (found.x + line) * ground.scale + ground.x,
        y: (found.y + line) * ground.scale + ground.y,
        width: Math.max(1, found.width - 2 * line) * ground.scale,
        height: Math.max(1, found.height - 2 * line) * ground.scale,
      };
      entry.covered = covered(element, part, document, view, host.is);
      entry.asked = ++turn;
    }
    return entry.covered ? null : found;
  }

  function unseen(entry: Entry): null {
    entry.covered = false;
    entry.asked = 0;
    return null;
  }

  function write(seen: ReadonlyMap<Entry, Outline>, gone: readonly Entry[]): void {
    const badged = [...seen.keys()].filter(({ badges }) => badges.length > 0);
    for (const { marker } of badged) marker.ready();
    const sizes = badged.map(({ marker }) => marker.size());
    const stacks = new Map([...seen.keys()].map((entry) => [entry, stackSize(entry)]));

    const items = badged.map((entry, index) => {
      const around = seen.get(entry) ?? { x: 0, y: 0, width: 0, height: 0 };
      return { outline: around, full: sizes[index] ?? compact, compact, kept: entry.marker.spot };
    });
    boxes = new Map(place(items, viewport).flatMap((box, index) => (badged[index] ? [[badged[index], box] as const] : [])));

    for (const [entry, found] of seen) {
      entry.outline = found;
      entry.dirty = false;
      entry.marker.move(found, boxes.get(entry) ?? null);
      const stack = stacks.get(entry);
      if (entry.stack && stack) put(entry.stack.element, beside(found, stack, viewport));
    }
    for (const entry of gone) {
      entry.outline = null;
      entry.marker.hide();
      if (entry.stack) entry.stack.element.hidden = true;
    }
  }

  function stackSize({ stack }: Entry): Size | null {
    if (!stack) return null;
    stack.element.hidden = stack.empty;
    return { width: stack.element.offsetWidth, height: stack.element.offsetHeight };
  }

  function entryAt(x: number, y: number): Entry | undefined {
    const ground = host.ground();
    const [left, top] = [(x - ground.x) / ground.scale, (y - ground.y) / ground.scale];
    for (const [entry, box] of boxes) {
      if (left >= box.x && left <= box.x + box.width && top >= box.y && top <= box.y + box.height) return entry;
    }
    return undefined;
  }

  function places(): Map<Element, Rect> {
    const found = new Map<Element, Rect>();
    for (const { element, outline: drawn } of entries) {
      const box = drawn && element?.getBoundingClientRect();
      if (element && box && box.width > 0 && box.height > 0) found.set(element, box);
    }
    return found;
  }
}

/** A rectangle of the page in the layer's own pixels. */
function local({ x, y, width, height }: Rect, ground: ReturnType<Host['ground']>): Rect {
  return {
    x: (x - ground.x) / ground.scale,
    y: (y - ground.y) / ground.scale,
    width: width / ground.scale,
    height: height / ground.scale,
  };
}

function differs(a: Outline, b: Outline): boolean {
  return (
    !same(a, b) ||
    a.cut.top !== b.cut.top ||
    a.cut.right !== b.cut.right ||
    a.cut.bottom !== b.cut.bottom ||
    a.cut.left !== b.cut.left
  );
}
