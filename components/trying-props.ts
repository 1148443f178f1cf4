import type { NotTried, Trial, Tried } from '../utils/model/trying';
import type { PageAudit } from '../utils/model/verdict';

/** What of a page can be tried by the extension, in the best order, and what cannot. */
export interface TryPlan {
  readonly trials: readonly Trial[];
  readonly left: readonly NotTried[];
}

/** What a person allowed besides what does no harm. */
export interface Allowed {
  /** To fill the cart and lists of the visitor's. */
  readonly cart: boolean;
  /** To send newsletter and lead forms, with marked data. */
  readonly forms: boolean;
}

/** Trying on the page that the tab shows. */
export interface TryOut {
  readonly plan: (page: PageAudit, allowed: Allowed) => TryPlan;
  /** What is left for a person to do, in the best order. */
  readonly byHand: (page: PageAudit) => readonly Trial[];
  /** What is being tried; null: nothing. */
  readonly going: { readonly done: number; readonly all: number; readonly trial: Trial } | null;
  /** What was tried last, in order. */
  readonly tried: readonly Tried[];
  readonly onTry: (page: PageAudit, plan: TryPlan) => void;
  readonly onStop: () => void;
}
