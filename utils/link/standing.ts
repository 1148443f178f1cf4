import type { Standing } from '../model/linked';
import type { Offer } from '../model/offer';
import type { OfferSignal } from '../model/signal';
import { pageOf } from './address';
import type { VisitBook } from './visit';

interface Life {
  standing: Standing & { refs: number[] };
  readonly found: { readonly at: number; readonly seq: number; readonly page: string }[];
  gone: number | null;
}

/** The offers of one document as they come and go. */
export interface Offers {
  add(signal: OfferSignal): void;
  /** Those that stood while the visit lasted. */
  during(visit: VisitBook): Standing[];
}

export function createOffers(doc: string): Offers {
  const lives: Life[] = [];
  const alive = new Map<string, Life>();

  return {
    add(signal) {
      for (const id of signal.gone) {
        const life = alive.get(id);
        if (life) life.gone = signal.at;
        alive.delete(id);
      }
      const found = { at: signal.at, seq: signal.seq, page: pageOf(signal.page.url) };
      for (const offer of signal.found) {
        const { element } = offer;
        const known = alive.get(offer.id);
        const same = known && known.standing.offer.conversion === offer.conversion;
        if (same) {
          const refs = [...new Set([...known.standing.refs, ...refsOf(offer)])];
          known.standing = { ...known.standing, offer, element, refs };
          known.found.push(found);
          continue;
        }
        const standing = { at: signal.at, seq: signal.seq, offer, doc, element, refs: refsOf(offer) };
        const life: Life = { standing, found: [found], gone: null };
        lives.push(life);
        alive.set(offer.id, life);
      }
    },
    during(visit) {
      const pages = new Set(visit.book.visits.map(({ page }) => page));
      return lives.filter((life) => stood(life, visit, pages)).map(({ standing }) => standing);
    },
  };
}

/** Whatever of an offer's copies is used, the offer is. */
function refsOf({ element, copies = [] }: Offer): number[] {
  return element ? [element.ref, ...copies.map(({ ref }) => ref)] : [];
}

/** Detection looks a moment after the page has changed, or a moment before the change is told. */
const SLACK = 1_000;

/**
 * An offer stood on a page if it was found there, or was there before and stayed to the end. One that went away after a change of
 * address belonged to the page before, unless somebody used it.
 */
function stood({ standing, found, gone }: Life, visit: VisitBook, pages: ReadonlySet<string>): boolean {
  const end = visit.to ?? Number.POSITIVE_INFINITY;
  for (const { at, page } of found) {
    if (page === visit.page ? at >= visit.from - SLACK && at < end + SLACK : !pages.has(page) && at >= visit.from && at < end)
      return true;
  }
  const first = found[0];
  if (!first || first.at >= visit.from || (gone !== null && gone <= visit.from)) return false;
  if (gone === null || gone >= end) return true;
  return standing.refs.some((ref) => visit.acted(standing.doc, ref).length > 0);
}
