import type { Conversion } from '../model/conversion';
import type { Coverage, Dismissed, PageAudit, State } from '../model/verdict';

/**
 * How much of what could be judged is tracked, by the catalogue's weights. What no page of the audit offers counts as absent, once; what
 * is offered and does not matter is not absent.
 */
export function coverageOf(
  pages: readonly PageAudit[],
  conversions: ReadonlyMap<string, Conversion>,
  dismissed: readonly Dismissed[] = [],
): Coverage {
  const counts: { [state in State]: number } = { tracked: 0, partial: 0, untracked: 0, untested: 0, unclear: 0, absent: 0 };
  const absent = new Set(conversions.keys());
  for (const { conversion, reason, on } of dismissed) if (reason === 'irrelevant' && on.length > 0) absent.delete(conversion);
  let weighed = 0;
  let total = 0;
  for (const { verdicts } of pages) {
    for (const { conversion, state } of verdicts) {
      counts[state]++;
      absent.delete(conversion);
      const weight = conversions.get(conversion)?.weight ?? 0;
      if (state === 'tracked') weighed += weight;
      if (state === 'partial') weighed += weight / 2;
      if (state === 'tracked' || state === 'partial' || state === 'untracked') total += weight;
    }
  }
  counts.absent = absent.size;
  return { ratio: total > 0 ? weighed / total : null, weighed, total, counts };
}
