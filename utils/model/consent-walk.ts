import type { State } from './verdict';

/** The three visits of a consent walk, in their order. */
export const VISITS = ['before', 'denied', 'accepted'] as const;
export type WalkVisit = (typeof VISITS)[number];

/** What is answered to a site's question about consent. */
export type WalkAnswer = 'accept' | 'deny';

/** How each visit answers it; null: not at all. */
export const ANSWERS: { readonly [visit in WalkVisit]: WalkAnswer | null } = { before: null, denied: 'deny', accepted: 'accept' };

/** What came of answering. */
export interface WalkAnswered {
  /** Consent manager, by the name that its rule has; null: no question that a rule knows was found. */
  readonly manager: string | null;
  /** Whether it was answered to the end. */
  readonly done: boolean;
  /** A person answered it. */
  readonly byPerson?: true;
  /** When the page was loaded again with the answer in place, in milliseconds since the epoch; absent: it was not. */
  readonly reloadedAt?: number;
}

/** What was offered, and how it stood on each visit; null: it was not offered. */
export interface WalkRow {
  readonly page: string;
  readonly conversion: string;
  readonly selector: string | null;
  readonly label: string;
  readonly states: { readonly [visit in WalkVisit]: State | null };
}

/** What left for a vendor on each visit, once the page had been loaded with the answer in place; null: nothing. */
export interface WalkFired {
  readonly vendor: string;
  readonly fired: { readonly [visit in WalkVisit]: { readonly count: number; readonly names: readonly string[] } | null };
}

/** A consent walk as it is shown. */
export interface WalkResult {
  readonly url: string;
  readonly answered: { readonly [visit in 'denied' | 'accepted']: WalkAnswered };
  readonly fired: readonly WalkFired[];
  readonly offers: readonly WalkRow[];
}
