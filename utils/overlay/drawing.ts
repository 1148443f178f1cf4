import { covered } from './covered';
import type { Entries, Entry } from './entries';
import type { Outline, Point, Rect, Size } from './geometry';
import { beside, line, outline, same } from './geometry';
import type { Host } from './host';
import { compact } from './marker';
import type { Ruler } from './measure';
import type { Placed } from './place';
import { place } from './place';
import { put } from './put';
import type { Sheets } from './sheets';

/** Puts outlines, pills and firings where their elements are. */
export interface Drawing {
  /**
   * Draws one frame: all reads, then all writes. Says whether anything moved. `thorough` also asks what covers what; `onward`: the document is
   * being scrolled, so that what comes into sight in the next moments is drawn as well.
   */
  draw(thorough: boolean, onward?: boolean): boolean;
  /**
   * Moves what was drawn as far as the document was scrolled since. False where that may not be all that happened, or was done too often:
   * then all is to be drawn. Null: nothing was scrolled.
   */
  glide(): boolean | null;
  /** Where the elements that can be seen are, in coordinates of the page. */
  places(): Map<Element, Rect>;
  /** Size of the layer in its own pixels. */
  readonly viewport: Size;
  /** Where the pill of an entry stands, and where its outline. */
  pillOf(entry: Entry): Rect | undefined;
  outlineOf(entry: Entry): Rect | null;
  /** Where something else of the layer stands. */
  boxOf(element: Element): Rect;
  /** The entry whose pill is at a point of the page. */
  entryAt(x: number, y: number): Entry | undefined;
}

// What covers an element is the dearest question. While things move it is asked in every few frames, of a share of the elements in turn.
const pause = 2;
const share = 12;
/** So many pixels around the window are drawn ahead; and how long that lasts, in frames. */
const ahead = 500;
const longest = 20;

export function createDrawing(
  document: Document,
  view: Window & typeof globalThis,
  host: Host,
  sheets: Sheets,
  ruler: Ruler,
  entries: Entries,
): Drawing {
  let viewport: Size = { width: 0, height: 0 };
  let turn = 0;
  let frame = 0;
  let boxes = new Map<Entry, Placed>();
  /** How far the document was scrolled when all was drawn last, in whole pixels of the layer; since then; and for how many frames. */
  let base: Point = { x: 0, y: 0 };
  let offset: Point = { x: 0, y: 0 };
  let glided = 0;

  return {
    draw,
    glide,
    places,
    get viewport() {
      return viewport;
    },
    pillOf: (entry) => shifted(entry, boxes.get(entry)),
    outlineOf: (entry) => shifted(entry, entry.outline ?? undefined) ?? null,
    boxOf: (element) => local(element.getBoundingClientRect(), host.ground()),
    entryAt,
  };

  function draw(thorough: boolean, onward = false): boolean {
    ruler.next();
    const ground = host.ground();
    const size = { width: ground.width / ground.scale, height: ground.height / ground.scale };
    const resized = size.width !== viewport.width || size.height !== viewport.height;
    viewport = size;
    const glidden = offset.x !== 0 || offset.y !== 0;
    base = scrolled(ground.scale);
    offset = { x: 0, y: 0 };
    glided = 0;
    const margin = onward ? ahead : 0;

    const due = thorough ? Number.POSITIVE_INFINITY : ++frame % pause === 0 ? dueBefore() : 0;
    const seen = new Map<Entry, Outline>();
    const gone: Entry[] = [];
    let moved = resized || glidden;
    for (const entry of entries) {
      const found = entry.near ? look(entry, ground, due, margin) : null;
      if (found) seen.set(entry, found);
      else if (entry.outline) gone.push(entry);
      if (found && (entry.dirty || !entry.outline || differs(found, entry.outline))) moved = true;
    }
    if (!moved && gone.length === 0) return false;

    sheets.scroll(base.x, base.y);
    write(seen, gone, margin);
    return true;
  }

  /** The turn at or before which the next few elements were last asked about. */
  function dueBefore(): number {
    const turns = [...entries].filter(({ outline: drawn, covered: hidden }) => drawn || hidden).map(({ asked: last }) => last);
    return turns.sort((a, b) => a - b)[share - 1] ?? Number.POSITIVE_INFINITY;
  }

  function look(entry: Entry, ground: ReturnType<Host['ground']>, due: number, margin: number): Outline | null {
    const { element } = entry;
    const box = element && ruler.box(element);
    if (!box) return unseen(entry);
    const here = (rect: Rect) => local(rect, ground);
    entries.lay(entry, ruler.isStill(element));
    const found = outline(here(box), ruler.clips(element).map(here), viewport, entry.still ? 0 : margin);
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

  function write(seen: ReadonlyMap<Entry, Outline>, gone: readonly Entry[], margin: number): void {
    const badged = [...seen.keys()].filter(({ badges }) => badges.length > 0);
    for (const { marker } of badged) marker.ready();
    const sizes = badged.map(({ marker }) => marker.size());
    const stacks = new Map([...seen.keys()].map((entry) => [entry, stackSize(entry)]));

    const items = badged.map((entry, index) => {
      const around = seen.get(entry) ?? { x: 0, y: 0, width: 0, height: 0 };
      return { outline: around, full: sizes[index] ?? compact, compact, kept: entry.marker.spot };
    });
    boxes = new Map(
      place(items, viewport, margin).flatMap((box, index) => (badged[index] ? [[badged[index], box] as const] : [])),
    );

    for (const [entry, found] of seen) {
      entry.outline = found;
      entry.dirty = false;
      const by = entry.still ? { x: 0, y: 0 } : base;
      entry.marker.move(found, boxes.get(entry) ?? null, by);
      const stack = stacks.get(entry);
      if (entry.stack && stack) put(entry.stack.element, beside(found, stack, viewport), by);
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

  function glide(): boolean | null {
    const now = scrolled(host.ground().scale);
    const next = { x: base.x - now.x, y: base.y - now.y };
    if (next.x === offset.x && next.y === offset.y) return null;
    if (++glided > longest || Math.max(Math.abs(next.x), Math.abs(next.y)) > ahead || !stand(next)) return false;
    offset = next;
    sheets.scroll(now.x, now.y);
    return true;
  }

  function scrolled(scale: number): Point {
    return { x: Math.round(view.scrollX / scale), y: Math.round(view.scrollY / scale) };
  }

  /** Whether all that keeps its place in the window, and one of the others in turn, are where they should be. */
  function stand(by: Point): boolean {
    const ground = host.ground();
    const drawn = [...entries].filter((entry) => entry.outline && !Object.values(entry.outline.cut).some(Boolean));
    const others = drawn.filter(({ still }) => !still);
    const probe = others[glided % others.length];
    return [...drawn.filter(({ still }) => still), ...(probe ? [probe] : [])].every(({ element, outline: at, still }) => {
      if (!element || !at) return false;
      const box = local(element.getBoundingClientRect(), ground);
      const [x, y] = still ? [at.x, at.y] : [at.x + by.x, at.y + by.y];
      return Math.abs(box.x - line - x) < 1.5 && Math.abs(box.y - line - y) < 1.5;
    });
  }

  /** Where something of an entry is now that was drawn before the document was scrolled. */
  function shifted<T extends Rect>({ still }: Entry, at: T | undefined): T | undefined {
    return at && !still ? { ...at, x: at.x + offset.x, y: at.y + offset.y } : at;
  }

  function entryAt(x: number, y: number): Entry | undefined {
    const ground = host.ground();
    const [left, top] = [(x - ground.x) / ground.scale, (y - ground.y) / ground.scale];
    for (const [entry, drawn] of boxes) {
      const box = shifted(entry, drawn) ?? drawn;
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
