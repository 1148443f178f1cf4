import { covered } from './covered';
import type { Entries, Entry } from './entries';
import type { Outline, Point, Rect, Size } from './geometry';
import { beside, intersect, line, outline, same } from './geometry';
import type { Host } from './host';
import { compact } from './marker';
import type { Ruler } from './measure';
import type { Placed } from './place';
import { place } from './place';
import { put } from './put';
import { reach } from './reach';
import type { Sheets } from './sheets';

/** Puts outlines, pills and firings where their elements are. */
export interface Drawing {
  /**
   * Draws one frame: all reads, then all writes. Says whether anything moved. `thorough` also asks what covers what; `onward`: the document is
   * being scrolled, so that nothing is moved for the edges of the window.
   */
  draw(thorough: boolean, onward?: boolean): boolean;
  /**
   * After the document was scrolled: whether what was drawn went with it as it should, and reaches far enough. False: all is to be drawn.
   * Null: nothing was scrolled.
   */
  glide(): boolean | null;
  /** Where the elements in sight are, in coordinates of the page; and those that are not. */
  places(): { readonly seen: Map<Element, Rect>; readonly others: Element[] };
  /** The window in pixels of the layer. */
  readonly screen: Rect;
  /** Whether any of its outline can be seen in the window. */
  isInSight(entry: Entry): boolean;
  /** Where the pill of an entry stands, and where its outline. */
  pillOf(entry: Entry): Rect | null;
  outlineOf(entry: Entry): Rect | null;
  /** Where something else of the layer stands. */
  boxOf(element: Element): Rect;
  /** The entry whose pill is at a point of the page. */
  entryAt(x: number, y: number): Entry | undefined;
}

// What covers an element is the dearest question. While things move it is asked in every few frames, of a share of the elements in turn.
const PAUSE = 2;
const SHARE = 12;
/** Where those are that were far off is looked at in one frame of so many. */
const SWEEP = 8;
/** So many pixels around the window are drawn as well; and how far, and for how many frames, it is scrolled before that is looked at again. */
const AHEAD = 1_000;
const STRIDE = 500;
const LONGEST = 30;

export function createDrawing(
  document: Document,
  view: Window & typeof globalThis,
  host: Host,
  sheets: Sheets,
  ruler: Ruler,
  entries: Entries,
): Drawing {
  let screen: Rect = { x: 0, y: 0, width: 0, height: 0 };
  let turn = 0;
  let frame = 0;
  /** Where pills stand on their sheets. */
  let boxes = new Map<Entry, Placed>();
  /** How far the document was scrolled when all was drawn last; since then; and for how many frames. */
  let base: Point = { x: 0, y: 0 };
  let offset: Point = { x: 0, y: 0 };
  let glided = 0;
  let wasOnward = false;

  return {
    draw,
    glide,
    places,
    get screen() {
      return screen;
    },
    isInSight: (entry) => isSeen(outlineOf(entry)),
    pillOf: (entry) => onScreen(entry, boxes.get(entry)),
    outlineOf,
    boxOf: (element) => local(element.getBoundingClientRect(), host.ground()),
    entryAt,
  };

  function draw(thorough: boolean, onward = false): boolean {
    ruler.next();
    const ground = host.ground();
    const next = { x: 0, y: 0, width: ground.width / ground.scale, height: ground.height / ground.scale };
    const from = scrolled();
    const stirred = !same(next, screen) || onward !== wasOnward || from.x !== base.x || from.y !== base.y;
    screen = next;
    base = from;
    offset = { x: 0, y: 0 };
    glided = 0;
    wasOnward = onward;
    const area = reach(document, view, screen, ground.scale, AHEAD);
    const origin = originOf(ground);

    const sweep = thorough || stirred || ++frame % SWEEP === 0;
    const due = thorough ? Number.POSITIVE_INFINITY : frame % PAUSE === 0 ? dueBefore() : 0;
    const seen = new Map<Entry, Outline>();
    const gone: Entry[] = [];
    let moved = stirred;
    for (const entry of entries) {
      const found = entry.far && !sweep ? null : look(entry, ground, due, area);
      if (found) seen.set(entry, found);
      else if (entry.outline) gone.push(entry);
      if (found && (entry.dirty || !entry.outline || differs(found, entry.outline, origin(entry)))) moved = true;
    }
    if (!moved && gone.length === 0) return false;

    const bounds = (entry: Entry, found: Outline) => (entry.still || (!onward && isSeen(found)) ? screen : area);
    write(seen, gone, origin, bounds);
    return true;
  }

  /** The turn at or before which the next few elements were last asked about. */
  function dueBefore(): number {
    const turns = [...entries].map(({ asked: last }) => last).filter((last) => last > 0);
    return turns.sort((a, b) => a - b)[SHARE - 1] ?? Number.POSITIVE_INFINITY;
  }

  function look(entry: Entry, ground: ReturnType<Host['ground']>, due: number, area: Rect): Outline | null {
    const { element } = entry;
    const box = element && ruler.box(element);
    const here = (rect: Rect) => local(rect, ground);
    entry.far = !box || !intersect(here(box), area);
    if (entry.far || !element || !box || !ruler.isShown(element)) return unseen(entry);
    entries.lay(entry, ruler.isStill(element));
    const found = outline(here(box), ruler.clips(element).map(here), entry.still ? screen : area);
    if (!found) return unseen(entry);
    const part = intersect(found, screen);
    if (!part) unseen(entry);
    else if (entry.asked <= due) {
      const inner = {
        x: (part.x + line) * ground.scale + ground.x,
        y: (part.y + line) * ground.scale + ground.y,
        width: Math.max(1, part.width - 2 * line) * ground.scale,
        height: Math.max(1, part.height - 2 * line) * ground.scale,
      };
      entry.covered = covered(element, inner, document, view, host.is);
      entry.asked = ++turn;
    }
    return entry.covered ? null : found;
  }

  function unseen(entry: Entry): null {
    entry.covered = false;
    entry.asked = 0;
    return null;
  }

  function write(
    seen: ReadonlyMap<Entry, Outline>,
    gone: readonly Entry[],
    origin: (entry: Entry) => Point,
    bounds: (entry: Entry, found: Outline) => Rect,
  ): void {
    const badged = [...seen].filter(([{ badges }]) => badges.length > 0);
    for (const [{ marker }] of badged) marker.ready();
    const sizes = badged.map(([{ marker }]) => marker.size());
    const stacks = new Map([...seen.keys()].map((entry) => [entry, stackSize(entry)]));

    const items = badged.map(([entry, found], index) => {
      const full = sizes[index] ?? compact;
      return { outline: found, full, compact, screen: bounds(entry, found), kept: entry.marker.spot };
    });
    const placed = new Map(place(items).map((box, index) => [badged[index]?.[0], box]));

    boxes = new Map();
    for (const [entry, found] of seen) {
      const from = origin(entry);
      const box = placed.get(entry);
      entry.outline = less(found, from);
      entry.dirty = false;
      if (box) boxes.set(entry, less(box, from));
      entry.marker.move(found, box ?? null, from);
      const stack = stacks.get(entry);
      if (entry.stack && stack) put(entry.stack.element, beside(found, stack, bounds(entry, found)), from);
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
    const now = scrolled();
    const next = { x: base.x - now.x, y: base.y - now.y };
    if (next.x === offset.x && next.y === offset.y) return null;
    offset = next;
    return ++glided <= LONGEST && Math.max(Math.abs(next.x), Math.abs(next.y)) <= STRIDE && stand();
  }

  function scrolled(): Point {
    return { x: view.scrollX, y: view.scrollY };
  }

  /** Whether all that keeps its place in the window, and one of the others in turn, are where they should be. */
  function stand(): boolean {
    const ground = host.ground();
    const origin = originOf(ground);
    const drawn = [...entries].filter((entry) => entry.outline && !Object.values(entry.outline.cut).some(Boolean));
    const others = drawn.filter(({ still }) => !still);
    const probe = others[glided % others.length];
    return [...drawn.filter(({ still }) => still), ...(probe ? [probe] : [])].every((entry) => {
      if (!entry.element || !entry.outline) return false;
      const box = local(entry.element.getBoundingClientRect(), ground);
      const { x, y } = origin(entry);
      return Math.abs(box.x - line - entry.outline.x - x) < 1.5 && Math.abs(box.y - line - entry.outline.y - y) < 1.5;
    });
  }

  /** Where the origin of an entry's sheet is. */
  function originOf(ground: ReturnType<Host['ground']>): (entry: Entry) => Point {
    const { x, y } = local(sheets.origin(), ground);
    return ({ still }) => (still ? { x: 0, y: 0 } : { x, y });
  }

  /** Where something of an entry is now that lies there on its sheet. */
  function onScreen(entry: Entry, at: Rect | null | undefined, origin = originOf(host.ground())): Rect | null {
    if (!at) return null;
    const { x, y } = origin(entry);
    return { ...at, x: at.x + x, y: at.y + y };
  }

  function outlineOf(entry: Entry): Rect | null {
    return onScreen(entry, entry.outline);
  }

  function isSeen(rect: Rect | null): boolean {
    return rect !== null && intersect(rect, screen) !== null;
  }

  function entryAt(x: number, y: number): Entry | undefined {
    const ground = host.ground();
    const point = { x: (x - ground.x) / ground.scale, y: (y - ground.y) / ground.scale, width: 0.1, height: 0.1 };
    const origin = originOf(ground);
    return [...boxes.keys()].find((entry) => {
      const box = onScreen(entry, boxes.get(entry), origin);
      return box && intersect(box, point);
    });
  }

  function places(): { seen: Map<Element, Rect>; others: Element[] } {
    const seen = new Map<Element, Rect>();
    const others: Element[] = [];
    const origin = originOf(host.ground());
    for (const entry of entries) {
      const { element } = entry;
      if (!element) continue;
      const box = isSeen(onScreen(entry, entry.outline, origin)) ? element.getBoundingClientRect() : null;
      if (box && box.width > 0 && box.height > 0) seen.set(element, box);
      else others.push(element);
    }
    return { seen, others };
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

function less<T extends Rect>(rect: T, { x, y }: Point): T {
  return { ...rect, x: rect.x - x, y: rect.y - y };
}

function differs(found: Outline, drawn: Outline, origin: Point): boolean {
  return (
    !same(less(found, origin), drawn) ||
    Object.entries(found.cut).some(([side, cut]) => cut !== drawn.cut[side as keyof Outline['cut']])
  );
}
