import type { Conversion } from '../model/conversion';
import type { Coverage, CoveragePart, Dismissed, PageAudit, State } from '../model/verdict';
import { hostOf } from './host';

/**
 * How much of what could be judged is tracked, by weight. What no page of the audit offers counts as absent, once; what is offered and does
 * not matter is not absent.
 *
 * @param weightOf what a micro-conversion weighs on a page
 */
export function coverageOf(
  pages: readonly PageAudit[],
  conversions: ReadonlyMap<string, Conversion>,
  dismissed: readonly Dismissed[] = [],
  weightOf: (conversion: string, page: PageAudit) => number = (id) => conversions.get(id)?.weight ?? 0,
): Coverage {
  const counts: { [state in State]: number } = { tracked: 0, partial: 0, untracked: 0, untested: 0, unclear: 0, absent: 0 };
  const absent = new Set(conversions.keys());
  for (const { conversion, reason, on } of dismissed) if (reason === 'irrelevant' && on.length > 0) absent.delete(conversion);
  const parts = new Map<string, { -readonly [key in keyof CoveragePart]: CoveragePart[key] }>();
  for (const page of pages) {
    const host = hostOf(page.url);
    for (const { conversion, state } of page.verdicts) {
      counts[state]++;
      absent.delete(conversion);
      if (state === 'absent') continue;
      const weight = weightOf(conversion, page);
      const key = `${host} ${conversion} ${weight}`;
      const standard = conversions.get(conversion)?.weight ?? 0;
      const part = parts.get(key) ?? { host, conversion, weight, standard, tracked: 0, partial: 0, untracked: 0, open: 0 };
      part[state === 'untested' || state === 'unclear' ? 'open' : state]++;
      parts.set(key, part);
    }
  }
  counts.absent = absent.size;
  const list = [...parts.values()].sort((a, b) => b.weight - a.weight || b.standard - a.standard);
  const total = sum(list, ({ weight, tracked, partial, untracked }) => weight * (tracked + partial + untracked));
  const weighed = sum(list, ({ weight, tracked, partial }) => weight * (tracked + partial / 2));
  return { ratio: total > 0 ? weighed / total : null, weighed, total, counts, parts: list };
}

function sum(parts: readonly CoveragePart[], points: (part: CoveragePart) => number): number {
  return parts.reduce((all, part) => all + points(part), 0);
}
