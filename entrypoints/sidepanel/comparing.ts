import { useState } from 'preact/hooks';
import type { Compared } from '../../components/comparison';
import { auditRecording } from '../../utils/audit';
import { compareAudits } from '../../utils/exports/compare';
import { type ComparisonContext, toComparison } from '../../utils/exports/comparison-markdown';
import type { Recording } from '../../utils/model/recording';
import type { Audit } from '../../utils/model/verdict';
import { saveText } from './export';

/** Two audits side by side, as the panel shows them. */
export interface Comparing {
  readonly compared: Compared | null;
  /** Compares what is shown with a recording; the one that was made first stands first. */
  compare(shown: { readonly audit: Audit; readonly startedAt: number }, other: Recording): void;
  save(context: ComparisonContext): void;
  close(): void;
}

export function useComparing(): Comparing {
  const [compared, setCompared] = useState<Compared | null>(null);
  return {
    compared,
    compare(shown, recording) {
      const other = { audit: auditRecording(recording), startedAt: recording.startedAt };
      const [before, after] = shown.startedAt < other.startedAt ? [shown, other] : [other, shown];
      const comparison = compareAudits(before.audit, after.audit);
      setCompared({ comparison, before: before.startedAt, after: after.startedAt });
    },
    save(context) {
      if (compared) saveText(toComparison(compared.comparison, context), 'text/markdown', 'mikroskop-comparison.md');
    },
    close: () => setCompared(null),
  };
}
