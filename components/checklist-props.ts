import type { Translator } from '../utils/i18n/translate';
import type { Words } from '../utils/model/conversion';
import type { Dismissal } from '../utils/model/site-notes';
import type { Verdict } from '../utils/model/verdict';

/** A signal in words. `at`: milliseconds since the epoch. */
export interface Evidence {
  readonly at: number;
  readonly text: string;
}

export interface ChecklistProps {
  readonly verdicts: readonly Verdict[];
  readonly say: Translator;
  readonly titles: (conversion: string) => Words;
  readonly tryIt: (conversion: string) => Words;
  readonly nameOf: (vendor: string) => string;
  readonly describeEvidence: (seq: number) => Evidence | null;
  /** Absent where there is no page to show anything on. */
  readonly onShow?: ((verdict: Verdict) => void) | undefined;
  /** Likewise: a picture of its element is wanted. */
  readonly onPicture?: ((verdict: Verdict) => void) | undefined;
  /** What a person pointed at on the page: its row opens, and is gone to. Another object each time. */
  readonly pointed?: { readonly conversion: string; readonly selector: string | null } | null | undefined;
  readonly onDismiss: (verdict: Verdict, reason: Dismissal['reason']) => void;
}

/** Whether a verdict is what a person pointed at. */
export function isPointed({ conversion, selector }: Verdict, pointed: ChecklistProps['pointed']): boolean {
  return pointed?.conversion === conversion && pointed.selector === selector;
}
