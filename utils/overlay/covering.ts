import { covered } from './covered';
import type { Entry } from './entries';
import type { Rect } from './geometry';
import { line } from './geometry';

/** Whether elements lie under something. That is the dearest question: each is asked about as seldom as will do. */
export interface Covering {
  /**
   * Before a frame is drawn. `all`: whatever was not asked about since things moved; `few`: the next few in turn; `new`: none but those that
   * were not asked about since they came into sight. `most`: how many at most.
   */
  begin(whom: 'all' | 'few' | 'new', entries: Iterable<Entry>, most: number): void;
  /** Whether an entry of which this can be seen lies under something, in coordinates of the page: asked, if it is its turn, else as it was. */
  of(entry: Entry, part: Rect): boolean;
  /** It is out of sight. */
  leave(entry: Entry): void;
  /** As many were asked about as may be. */
  isDone(): boolean;
  /** What was known of it before may not hold any more. */
  isDoubtful(entry: Entry): boolean;
  /** Something moved. */
  doubt(): void;
}

/** So many are asked about in their turn. */
const SHARE = 12;

export function createCovering(
  document: Document,
  view: Window & typeof globalThis,
  isOurs: (hit: Element) => boolean,
): Covering {
  let turn = 0;
  let doubted = 0;
  let due = 0;
  let left = 0;

  return {
    begin(whom, entries, most) {
      due = whom === 'all' ? doubted : whom === 'few' ? nextOf(entries) : 0;
      left = most;
    },
    of(entry, part) {
      if (entry.asked > due || left <= 0) return entry.covered;
      left--;
      entry.asked = ++turn;
      entry.covered = covered(entry.element as Element, shrunk(part), document, view, isOurs);
      return entry.covered;
    },
    leave(entry) {
      entry.covered = false;
      entry.asked = 0;
    },
    isDone: () => left <= 0,
    isDoubtful: ({ asked }) => asked <= doubted,
    doubt() {
      doubted = turn;
    },
  };

  /** The turn at or before which the next few were last asked about. */
  function nextOf(entries: Iterable<Entry>): number {
    const turns = [...entries].map(({ asked }) => asked).filter((asked) => asked > 0);
    return turns.sort((a, b) => a - b)[SHARE - 1] ?? Number.POSITIVE_INFINITY;
  }
}

/** What is seen of an element without its outline. */
function shrunk({ x, y, width, height }: Rect): Rect {
  return { x: x + line, y: y + line, width: Math.max(1, width - 2 * line), height: Math.max(1, height - 2 * line) };
}
