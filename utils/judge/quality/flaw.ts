import type { LinkedEvent, Visit } from '../../model/linked';
import type { QualityCode } from '../../model/quality';
import type { Hit } from '../../model/vendor';
import { inOrder } from '../lists';

/** One thing wrong, once. */
export interface Flaw {
  readonly code: QualityCode;
  /** The event that shows it; null where the page itself does. */
  readonly event: LinkedEvent | null;
  readonly detail?: { readonly [name: string]: string | number };
  /** `seq`s that show it besides the event's own. */
  readonly seqs?: readonly number[];
}

/** A hit that tells of something that happened, or of a page. */
export type SentHit = LinkedEvent & { readonly hit: Hit };

/** Takes what is wrong. */
export type Tell = (flaw: Flaw) => void;

/** What is wrong with a hit, whatever else there was: it is asked once of each. */
export type HitRule = (event: SentHit, tell: Tell) => void;

/**
 * What is wrong with a hit by what stood around it on its visit. It is asked again of hits that left at most `AROUND` before anything that
 * changed.
 */
export type HitOnVisitRule = (event: SentHit, visit: Visit, tell: Tell) => void;

/** In milliseconds: what comes later than this after a hit says nothing of it. */
export const AROUND = 3_000;

/** What is wrong with the hits of a visit beside one another, whatever else there was. */
export type HitsRule = (hits: readonly SentHit[]) => Iterable<Flaw>;

/** What is wrong with what was sent on one visit. */
export type Rule = (hits: readonly SentHit[], visit: Visit) => Iterable<Flaw>;

/** Whether something that is told of the whole document happened on this visit. */
export function isWithin({ from, to }: Visit, at: number): boolean {
  return at >= from && at < (to ?? Number.POSITIVE_INFINITY);
}

/** The hits of a visit, in order. */
export function hitsOf({ events, traffic }: Visit): SentHit[] {
  return inOrder([...events.filter(isSent), ...traffic.filter(isSent)], (a, b) => a.at - b.at || a.seq - b.seq);
}

function isSent(event: LinkedEvent): event is SentHit {
  return event.hit?.kind === 'event' || event.hit?.kind === 'pageview';
}
