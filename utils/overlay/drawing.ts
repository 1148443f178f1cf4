import { createCovering } from './covering';
import type { Entries, Entry } from './entries';
import { createFar, MOST_FAR } from './far';
import type { Outline, Rect } from './geometry';
import { intersect, outline, same } from './geometry';
import type { Host } from './host';
import type { Ruler } from './measure';
import { beyond } from './reach';
import type { Sheets } from './sheets';
import { createSight } from './sight';
import type { Places } from './survey';
import { entryAt, placesOf } from './survey';
import { erase, less, plan } from './write';

/** Puts outlines, pills and firings where their elements are. */
export interface Drawing {
  /**
   * Draws one frame: all reads, then all writes. Says whether anything moved that was drawn before. `onward`: the document is being scrolled, so that nothing is
   * moved for the edges of the window, and what is not in sight yet may come later.
   */
  draw(asking: Asking, onward?: boolean): boolean;
  /**
   * After the document was scrolled: whether what was drawn went with it as it should, and reaches far enough. False: all is to be drawn.
   * Null: nothing was scrolled.
   */
  glide(): boolean | null;
  /** Asks of a few elements in sight what covers them, where that may have changed. Says whether it did: then all is to be drawn. */
  ask(): boolean;
  /** Something moved, or may have. */
  doubt(): void;
  /** Draws a few of those that are far from the window; false: there are no more. */
  further(): boolean;
  /** Where the elements in sight are, in coordinates of the page; and those that are not. */
  places(): Places;
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

/** Of which elements is asked what covers them: of `all`, of a `few` in turn, or only of those that have come (`new`). */
type Asking = 'all' | 'few' | 'new';

/** What covers elements is asked in one frame of so many while things move; where far ones are, in one of so many. */
const PAUSE = 2;
const SWEEP = 8;
/** So many pixels around the window are drawn as well; and how far, and for how many frames, it is scrolled before that is looked at again. */
const AHEAD = 1_000;
const STRIDE = 400;
const LONGEST = 30;
/** Of what is not in sight so many are drawn in a frame. */
const BATCH = 6;
/** Of so many is asked in a frame what covers them; while the document is scrolled, of one in so many frames. */
const ASKED = 4;
const SELDOM = 8;

export function createDrawing(
  document: Document,
  view: Window & typeof globalThis,
  host: Host,
  sheets: Sheets,
  ruler: Ruler,
  entries: Entries,
): Drawing {
  const covering = createCovering(document, view, host.is);
  const sight = createSight(document, view, host, sheets);
  const far = createFar(sight, ruler, entries);
  let count = 0;
  let wasOnward = false;
  /** How far the document was scrolled since all was drawn, and for how many frames. */
  let offset = { x: 0, y: 0 };
  let glided = 0;
  /** What is still to be written of the frame that was drawn last. */
  let backlog: (() => void)[] = [];
  /** What is drawn whole: in the window, whatever is scrolled, and the others. */
  let standing: Entry[] = [];
  let going: Entry[] = [];

  return {
    draw,
    glide,
    ask,
    doubt: covering.doubt,
    further: far.draw,
    places: () => placesOf(entries, sight),
    get screen() {
      return sight.frame.screen;
    },
    isInSight: (entry) => sight.isSeen(now(entry, entry.outline)),
    pillOf: (entry) => now(entry, entry.box),
    outlineOf: (entry) => now(entry, entry.outline),
    boxOf: (element) => sight.frame.here(element.getBoundingClientRect()),
    entryAt: (x, y) => entryAt(x, y, entries, sight),
  };

  function draw(asking: Asking, onward = false): boolean {
    ruler.next();
    const stirred = sight.renew(AHEAD) || onward !== wasOnward;
    const sweep = asking === 'all' || stirred || ++count % SWEEP === 0;
    const due = asking === 'few' && count % PAUSE > 0 ? 'new' : asking;
    covering.begin(due, entries, onward ? 0 : Number.POSITIVE_INFINITY);
    wasOnward = onward;
    offset = { x: 0, y: 0 };
    glided = 0;
    backlog = [];
    far.renew();

    let moved = stirred;
    const seen = new Map<Entry, Outline>();
    const kept = new Set<Entry>();
    const gone: Entry[] = [];
    let left = MOST_FAR;
    for (const entry of entries) {
      if (entry.far && (!sweep || (onward && sight.isOff(entry)))) continue;
      const found = look(entry, onward);
      if (found === 'left' && left-- > 0) continue;
      if (!found || found === 'left') {
        if (entry.outline) gone.push(entry);
        continue;
      }
      seen.set(entry, found);
      const isElsewhere = differs(found, entry);
      moved ||= isElsewhere && entry.outline !== null;
      if (!isElsewhere && !entry.dirty) kept.add(entry);
    }
    if (stirred || gone.length > 0 || kept.size < seen.size) write(seen, kept, gone, onward);
    return moved || gone.length > 0;
  }

  function write(seen: ReadonlyMap<Entry, Outline>, kept: ReadonlySet<Entry>, gone: readonly Entry[], onward: boolean): void {
    const { frame } = sight;
    const { screen, area } = frame;
    const bounds = (entry: Entry, found: Outline) => {
      if (entry.still) return screen;
      return onward ? area : sight.isSeen(found) ? screen : beyond(found, area, screen);
    };
    // What is scrolled by keeps its pill where it is; elsewhere there may be a better place by now.
    const still = [...seen].filter(([entry]) => onward && kept.has(entry));
    const others = () => still.map(([entry, at]) => ({ outline: at, box: sight.of(entry, entry.box) }));
    const due = onward ? new Map([...seen].filter(([entry]) => !kept.has(entry))) : seen;
    const draws = plan({ frame, seen: due, others, bounds }, entries);
    for (const [entry, act] of draws) {
      if (onward && !sight.isSeen(seen.get(entry) ?? null)) backlog.push(act);
      else act();
    }
    for (const entry of gone) {
      if (onward && !sight.isSeen(outlineOf(entry))) backlog.push(() => erase(entry));
      else erase(entry);
    }
    const whole = [...seen].filter(([, { cut }]) => !Object.values(cut).some(Boolean)).map(([entry]) => entry);
    standing = whole.filter(({ still }) => still);
    going = whole.filter(({ still, outline: drawn }) => !still && drawn);
  }

  /** Where an entry is to be drawn; `left`: far off, where it was drawn before. */
  function look(entry: Entry, onward: boolean): Outline | 'left' | null {
    const { element } = entry;
    const { frame } = sight;
    const box = element && ruler.box(element);
    const at = box && frame.here(box);
    entry.far = !at || !intersect(at, frame.area);
    entry.last = at && less(at, frame.origin(false));
    if (!element || !at) return unseen(entry);
    if (entry.far) return sight.stands(entry, at) ? 'left' : unseen(entry);
    // While the document is scrolled by, what came along is taken as it was: all else of it is looked at afterwards.
    const same = onward && !entry.still && sight.stands(entry, at) ? outlineOf(entry) : null;
    const found = same && entry.outline ? { ...same, cut: entry.outline.cut } : anew(entry, element, at);
    if (!found) return unseen(entry);
    const part = sight.isSeen(found) && intersect(found, frame.screen);
    if (part) return covering.of(entry, frame.onPage(part)) ? null : found;
    covering.leave(entry);
    return found;
  }

  function anew(entry: Entry, element: Element, at: Rect): Outline | null {
    if (!ruler.isShown(element)) return null;
    const still = ruler.isStill(element);
    entry.dirty ||= still !== entry.still;
    entry.still = still;
    const { here, screen, area } = sight.frame;
    return outline(at, ruler.clips(element).map(here), still ? screen : area);
  }

  function unseen(entry: Entry): null {
    covering.leave(entry);
    return null;
  }

  function glide(): boolean | null {
    const next = sight.offset();
    const moves = next.x !== offset.x || next.y !== offset.y;
    offset = next;
    if (!moves && backlog.length === 0) return null;
    sight.refresh();
    const way = Math.max(Math.abs(next.x), Math.abs(next.y));
    if (moves && (way > AHEAD || !stand())) return false;
    // A frame has room for the one or the other.
    const batch = backlog.splice(0, BATCH);
    for (const act of batch) act();
    if (batch.length > 0 || !moves) return moves || null;
    if (++glided > LONGEST || way > STRIDE) return false;
    return glided % SELDOM !== 0 || !asked(1);
  }

  /** Whether all that keeps its place in the window, and one of the others in turn, are where they should be. */
  function stand(): boolean {
    const probe = going[glided % going.length];
    return (probe ? [...standing, probe] : standing).every((entry) => {
      const box = entry.element?.getBoundingClientRect();
      return box !== undefined && sight.stands(entry, sight.frame.here(box));
    });
  }

  function ask(): boolean {
    sight.refresh();
    return asked(ASKED);
  }

  /** Asks of so many in sight of which it was asked the longest time ago. */
  function asked(most: number): boolean {
    const { frame } = sight;
    covering.begin('all', entries, most);
    const doubtful = [...entries].filter(covering.isDoubtful).sort((a, b) => a.asked - b.asked);
    let isOther = false;
    for (const entry of doubtful) {
      if (covering.isDone()) break;
      if (!entry.element || !(entry.covered || sight.isSeen(outlineOf(entry)))) continue;
      const box = ruler.box(entry.element);
      const found = box && outline(frame.here(box), ruler.clips(entry.element).map(frame.here), frame.screen);
      const was = entry.covered;
      if (found && covering.of(entry, frame.onPage(found)) !== was) isOther = true;
    }
    return isOther;
  }

  function now(entry: Entry, at: Rect | null): Rect | null {
    sight.refresh();
    return sight.of(entry, at);
  }

  function outlineOf(entry: Entry): Rect | null {
    return sight.of(entry, entry.outline);
  }

  function differs(found: Outline, entry: Entry): boolean {
    const { outline: drawn } = entry;
    if (!drawn) return true;
    const is = less(found, sight.frame.origin(entry.still));
    return !same(is, drawn) || Object.entries(found.cut).some(([side, cut]) => cut !== drawn.cut[side as keyof Outline['cut']]);
  }
}
