import type { Standing } from '../model/linked';
import type { Offer } from '../model/offer';
import type { OfferSignal } from '../model/signal';
import { pageOf } from './address';
import type { VisitBook } from './visit';

interface Life {
  standing: Standing & { refs: number[] };
  found: { readonly at: number; readonly page: string; readonly offer: Offer }[];
  gone: number | null;
}

/** The offers of one document as they come and go. */
export interface Offers {
  add(signal: OfferSignal): void;
  /** Those that stood while the visit lasted. */
  during(visit: VisitBook): Standing[];
}

export function createOffers(doc: string): Offers {
  let lives: Life[] = [];
  const alive = new Map<string, Life>();

  return {
    add(signal) {
      for (const id of signal.gone) {
        const life = alive.get(id);
        if (life) life.gone = signal.at;
        if (life && signal.corrected) takeBack(life, pageOf(signal.page.url));
        alive.delete(id);
      }
      for (const offer of signal.found) {
        const { element } = offer;
        const found = { at: signal.at, page: pageOf(signal.page.url), offer };
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
      return lives.filter((life) => stood(life, visit, pages)).map((life) => asOn(life, visit));
    },
  };

  /** It was never offered on the page; it may have been on others that the document showed before. */
  function takeBack(life: Life, page: string): void {
    life.found = life.found.filter((one) => one.page !== page);
    if (life.found.length === 0) lives = lives.filter((other) => other !== life);
  }
}

/** As it was last found on the visit's own page. */
function asOn({ standing, found }: Life, { page }: VisitBook): Standing {
  const offer = found.findLast((one) => one.page === page)?.offer;
  return offer && offer !== standing.offer ? { ...standing, offer, element: offer.element } : standing;
}

/** Whatever of an offer's copies is used, the offer is. */
function refsOf({ element, copies = [] }: Offer): number[] {
  return element ? [element.ref, ...copies.map(({ ref }) => ref)] : [];
}

/** Detection looks a moment after the page has changed, or a moment before the change is told. */
const SLACK = 1_000;
/** Apps let the page before fade out after the address has changed. */
const FADING = 2_500;

/**
 * An offer stood on a page if it was found there, or was there before and stayed to the end. One that went away after a change of
 * address belonged to the page before, unless somebody used it.
 */
function stood({ standing, found, gone }: Life, visit: VisitBook, pages: ReadonlySet<string>): boolean {
  const end = visit.to ?? Number.POSITIVE_INFINITY;
  const first = found[0];
  const used = () => standing.refs.some((ref) => visit.acted(standing.doc, ref).length > 0);
  const left = first !== undefined && first.at < visit.from && first.page !== visit.page;
  if (left && gone !== null && gone > visit.from && gone <= Math.min(visit.from + FADING, end)) return used();
  for (const { at, page } of found) {
    if (page === visit.page ? at >= visit.from - SLACK && at < end + SLACK : !pages.has(page) && at >= visit.from && at < end)
      return true;
  }
  if (!first || first.at >= visit.from || (gone !== null && gone <= visit.from)) return false;
  if (gone === null || gone >= end) return true;
  return used();
}
