import type { Conversion } from '../model/conversion';
import type { PageFacts } from '../model/offer';
import type { SiteNotes } from '../model/site-notes';
import type { Audit, PageAudit } from '../model/verdict';
import { coverageOf } from './coverage';
import { isSameList } from './lists';
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
  let last: { readonly parts: readonly unknown[]; readonly summary: Summary } | null = null;
  return (found, asked) => {
    const { notes, requires, factsOf } = asked;
    const parts = [notes, requires, ...found, ...found.map(({ url }) => factsOf(url))];
    // Whether what was dismissed is gone is a matter of time.
    if (last && !notes.dismissed?.length && isSameList(last.parts, parts)) return last.summary;
    const summary = summed(found, conversions, asked);
    last = { parts, summary };
    return summary;
  };
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
