import type { Conversion } from '../model/conversion';
import type { Standing, Visit } from '../model/linked';

/** One micro-conversion on one element, or on the page as a whole, during one visit: what a verdict is about. */
export interface Subject {
  /** The same for the same element on each visit of a page. */
  readonly key: string;
  readonly id: string;
  readonly conversion: Conversion;
  /** Null: the page as a whole. */
  readonly selector: string | null;
  /** What detection said, oldest first; empty where nothing was offered. */
  readonly standings: readonly Standing[];
}

/**
 * What a visited page offered, in the order it was found, and then what it offers as a whole because people say so. Offers of conversions
 * that are not in the catalogue, or that are not of this page, are left out.
 */
export function subjectsOf(visit: Visit, conversions: ReadonlyMap<string, Conversion>): Subject[] {
  const subjects = new Map<string, Subject & { standings: Standing[] }>();
  for (const standing of visit.offers) {
    const { conversion: id } = standing.offer;
    const conversion = conversions.get(id);
    if (!conversion || conversion.own?.on(visit.url) === false) continue;
    const selector = standing.element?.selector ?? null;
    const key = keyOf(id, selector);
    const known = subjects.get(key);
    if (known) known.standings.push(standing);
    else subjects.set(key, { key, id, conversion, selector, standings: [standing] });
  }
  for (const [id, conversion] of conversions) {
    const key = keyOf(id, null);
    if (conversion.own?.offered === 'page' && conversion.own.on(visit.url))
      subjects.set(key, { key, id, conversion, selector: null, standings: [] });
  }
  return [...subjects.values()];
}

/** A key that is the same for the same thing offered. */
export function keyOf(conversion: string, selector: string | null): string {
  return `${conversion}\n${selector ?? ''}`;
}

/** Whether the page as a whole offers it, so that its events belong to the page and not to an element. */
export function isOfPage(subject: Subject): boolean {
  return subject.selector === null;
}
