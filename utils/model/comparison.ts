import type { QualityFinding } from './quality';
import type { State } from './verdict';

/**
 * What became of an offer between two audits. `gained` and `lost` only where both audits know: from or to *unclear* and *untested* it is
 * `settled` or `open`.
 */
export type ChangeKind = 'lost' | 'gained' | 'open' | 'settled' | 'new' | 'gone';

export interface Change {
  readonly kind: ChangeKind;
  readonly page: string;
  readonly conversion: string;
  readonly selector: string | null;
  readonly label: string;
  /** Null: not offered. */
  readonly before: State | null;
  readonly after: State | null;
}

export interface Comparison {
  /** What was lost first. */
  readonly changes: readonly Change[];
  /** How many offers stand as they stood. */
  readonly same: number;
  /** Pages that only one of the two has seen: nothing is said of what they offer. */
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
  readonly quality: { readonly new: readonly QualityFinding[]; readonly mended: readonly QualityFinding[] };
}
