import { createChanges } from '../../utils/detect/changes';
import { prepareEmbeds } from '../../utils/detect/embeds/vendors';
import { type Found, searchOffers } from '../../utils/detect/offers';
import { lookAtPage } from '../../utils/detect/page';
import { createPast } from '../../utils/detect/past';
import { preparePhrases } from '../../utils/detect/phrases';
import { inSlices, type Work } from '../../utils/detect/slices';
import type { ShadowOf } from '../../utils/detect/tree';
import { type Ears, watchPage } from '../../utils/detect/watch';
import type { Conversion, PageView, Phrases } from '../../utils/model/conversion';
import type { PageType } from '../../utils/model/offer';

/** Looks in a row, each for what changed during the one before it, after which what was seen last is told on a page that never rests. */
const MOST_LOOKS = 5;

interface Looking {
  /** Phrases by which things are found; before them nothing can be. */
  readonly phrases: Promise<Iterable<Phrases>>;
  /** What may be found, asked at each look. */
  readonly finders: () => ReadonlyMap<string, Pick<Conversion, 'find' | 'done' | 'weight'>>;
  /** The page as it is to be looked at for offers. */
  readonly corrected: (page: PageView) => PageView;
  /** What people added for the site, as far as it stands on the page. */
  readonly added: () => readonly Found[];
  /** Tells what the page is by itself, what it was taken for, and what was found. */
  readonly report: (page: PageView, type: PageType, title: string, found: readonly Found[]) => Work<void>;
  readonly onError: (conversion: string, error: unknown) => void;
  readonly shadowOf: ShadowOf;
  readonly signal: AbortSignal;
}

/**
 * Looks at the page in small slices, and again at what changed whenever it changes. What changes during a look is looked at before anything
 * is told.
 *
 * @returns has the page looked at now
 */
export function keepLooking({ phrases, finders, corrected, added, report, onError, shadowOf, signal }: Looking): () => void {
  const changes = createChanges();
  let past = createPast();
  let prepared = false;
  /** The document is being left, or put away: Firefox lets nobody look at it any more. */
  let left = false;
  const fail: Looking['onError'] = (conversion, error) => {
    if (!left && !signal.aborted) onError(conversion, error);
  };

  async function prepare(): Promise<void> {
    const lists = await phrases;
    await inSlices(function* () {
      yield* preparePhrases(lists);
      yield* prepareEmbeds();
    }, signal);
    prepared = true;
  }

  async function look({ roots: onRoots, hidden: onHidden }: Ears): Promise<number> {
    if (!prepared) await prepare();
    let busy = 0;
    for (let count = 1; count <= MOST_LOOKS; count += 1) {
      const url = location.href;
      const failed = new Map<string, unknown>();
      const seen = await inSlices(function* (clock) {
        const page = yield* lookAtPage({ document, url, shadowOf }, { past, dirty: changes.take(), clock, onRoots, onHidden });
        const taken = corrected(page);
        const found = yield* searchOffers(taken, finders(), (id, error) => failed.set(id, error));
        return { page, type: taken.type, found };
      }, signal);
      if (!seen || left) return busy;
      busy += seen.busy;
      if ((changes.pending() || location.href !== url) && count < MOST_LOOKS) continue;
      for (const [id, error] of failed) fail(id, error);
      const { page, type, found } = seen.value;
      const told = await inSlices(() => report(page, type, document.title, [...standing(found), ...added()]), signal);
      return busy + (told?.busy ?? 0);
    }
    return busy;
  }

  const now = watchPage({
    document,
    changes,
    look: (ears) =>
      look(ears).catch((error: unknown) => {
        // What was half remembered is worth nothing.
        past = createPast();
        fail('page', error);
        return 0;
      }),
    signal,
  });
  window.addEventListener('pagehide', () => (left = true), { signal });
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      left = false;
      if (persisted) now();
    },
    { signal },
  );
  return now;
}

/** What has gone meanwhile is not offered. */
function standing(found: readonly Found[]): Found[] {
  return found
    .filter(({ element }) => element === null || element.isConnected)
    .map((one) => (one.copies ? { ...one, copies: one.copies.filter(({ isConnected }) => isConnected) } : one));
}
