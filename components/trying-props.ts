import type { NotTried, Trial, Tried, TryLevel } from '../utils/model/trying';
import type { PageAudit } from '../utils/model/verdict';

/** What of a page can be tried by the extension, in the best order, and what cannot. */
export interface TryPlan {
  readonly trials: readonly Trial[];
  readonly left: readonly NotTried[];
}

/** Trying on the page that the tab shows. */
export interface TryOut {
  readonly plan: (page: PageAudit, level: TryLevel) => TryPlan;
  /** What is being tried; null: nothing. */
  readonly going: { readonly done: number; readonly all: number; readonly trial: Trial } | null;
  /** What was tried last, in order. */
  readonly tried: readonly Tried[];
  readonly onTry: (page: PageAudit, plan: TryPlan) => void;
  readonly onStop: () => void;
}
