import type { Conversion } from '../model/conversion';
import type { PageFacts } from '../model/offer';
import type { SiteNotes } from '../model/site-notes';
import type { Audit, PageAudit, Verdict } from '../model/verdict';
import { coverageOf } from './coverage';
import { isSameList, isSameValue } from './lists';
import { matrixOf } from './matrix';
import { withoutDismissed } from './notes';
import { sitesOf, weighedBy } from './sites';

/** What is said of all pages together. */
export type Summary = Pick<Audit, 'pages' | 'sites' | 'dismissed' | 'coverage' | 'destinations'>;

/** What decides it besides the pages. */
export interface Asked {
  readonly notes: Partial<SiteNotes>;
  /** Vendor ids that must each receive a micro-conversion, those of sites among them. */
  readonly required: readonly string[];
  readonly requires: (conversion: string) => readonly string[];
  readonly factsOf: (url: string) => PageFacts | undefined;
  /** Whether a page was seen long enough to say that it offers something no more. */
  readonly looked: (url: string) => boolean;
}

/** Sums up pages, anew only where a page, or what is asked, has changed. */
export function createSummary(
  conversions: ReadonlyMap<string, Conversion>,
): (pages: readonly PageAudit[], asked: Asked) => Summary {
  let last: { readonly found: readonly PageAudit[]; readonly parts: readonly unknown[]; readonly summary: Summary } | null = null;
  return (found, asked) => {
    const { notes, requires, factsOf } = asked;
    const parts = [notes, requires, ...found.map(({ url }) => factsOf(url))];
    // Whether what was dismissed is gone is a matter of time.
    const known = last && !notes.dismissed?.length && isSameList(last.parts, parts) ? last : null;
    if (known && isSameList(known.found, found)) return known.summary;
    const summary =
      known && isSumSame(known.found, found)
        ? { ...known.summary, pages: weighedBy(found, known.summary.sites, conversions).pages }
        : summed(found, conversions, asked);
    last = { found, parts, summary };
    return summary;
  };
}

/** Whether pages come to the same, whatever else their verdicts rest on now. */
function isSumSame(before: readonly PageAudit[], pages: readonly PageAudit[]): boolean {
  if (before.length !== pages.length) return false;
  return pages.every((page, index) => {
    const old = before[index] as PageAudit;
    if (page === old) return true;
    if (page.url !== old.url || page.type !== old.type || page.verdicts.length !== old.verdicts.length) return false;
    return page.verdicts.every((verdict, place) => isCountedSame(verdict, old.verdicts[place] as Verdict));
  });
}

function isCountedSame(a: Verdict, b: Verdict): boolean {
  return a === b || (a.conversion === b.conversion && a.state === b.state && isSameValue(a.destinations, b.destinations));
}

function summed(
  found: readonly PageAudit[],
  conversions: ReadonlyMap<string, Conversion>,
  { notes, required, requires, factsOf, looked }: Asked,
): Summary {
  const { pages: left, dismissed } = withoutDismissed(found, notes, looked);
  const sites = sitesOf(left, factsOf, notes.scopes ?? []);
  const { pages, weightOf } = weighedBy(left, sites, conversions);
  return {
    pages,
    sites,
    dismissed,
    coverage: coverageOf(pages, conversions, dismissed, weightOf),
    destinations: matrixOf(pages, conversions, required, requires),
  };
}
