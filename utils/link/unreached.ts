import type { DocumentRecord } from './documents';
import { insert } from './order';
import type { Places } from './places';
import type { VisitBook } from './visit';

/** How long, in milliseconds, a frame's own scripts may take to speak after its commit. */
export const REACHED = 3_000;

/** Notes on each visit how many of its frames capture reached, and those that were committed but from within which it never spoke. */
export function findUnreached(documents: ReadonlyMap<string, DocumentRecord>, places: Places<VisitBook>): void {
  for (const document of documents.values()) {
    if (!document.top && document.reached) {
      const visit = places.locate({ ...document, doc: document.id, at: document.start });
      if (visit) visit.reachedFrames++;
    }
    const commit = document.navigations.find(({ how }) => how === 'commit');
    if (document.reached || !commit || !/^https?:/.test(commit.url)) continue;
    const visit = places.locate(commit);
    const replaced = [...documents.values()].some(
      ({ frame, start }) => frame === commit.frame && start > commit.at && start < commit.at + REACHED,
    );
    if (visit && !replaced && (visit.left ?? Number.POSITIVE_INFINITY) >= commit.at + REACHED) insert(visit.unreached, commit);
  }
}
