import type { Visit } from '../model/linked';
import type { PageType } from '../model/offer';
import { onSite } from '../model/site';
import type { Dismissal, SiteNotes } from '../model/site-notes';
import type { Dismissed, PageAudit, Verdict } from '../model/verdict';
import { hostOf } from './host';

/** Milliseconds for which a page must have stood before what it does not offer is gone from it. */
const LOOK = 10_000;

/**
 * Takes out what people dismissed, once everything is judged: whose an event is does not change by it, so that what a dismissed offer
 * sent never speaks for or against another.
 * @param looked whether a page was seen long enough to say that it offers something no more
 */
export function withoutDismissed(
  pages: readonly PageAudit[],
  { dismissed = [] }: Partial<SiteNotes>,
  looked: (page: string) => boolean,
): { pages: readonly PageAudit[]; dismissed: readonly Dismissed[] } {
  if (dismissed.length === 0) return { pages, dismissed: [] };
  const on = new Map<Dismissal, string[]>(dismissed.map((each) => [each, []]));
  const left = pages.map((page) => {
    const out = new Set<Verdict>();
    for (const dismissal of dismissed) {
      const hit = dismissedOn(page, dismissal);
      if (hit.length > 0) on.get(dismissal)?.push(page.url);
      for (const verdict of hit) out.add(verdict);
    }
    return out.size > 0 ? { ...page, verdicts: page.verdicts.filter((verdict) => !out.has(verdict)) } : page;
  });
  return {
    pages: left,
    dismissed: dismissed.map((each) => {
      const where = on.get(each) ?? [];
      return { ...each, on: where, stale: where.length === 0 && looked(each.page) };
    }),
  };
}

/** When one of the visits had lasted long enough to say so, or will have; milliseconds since the epoch. */
export function whenLooked(visits: readonly Visit[]): number {
  const enough = visits.filter(({ from, to }) => to === null || to - from >= LOOK);
  return Math.min(...enough.map(({ from }) => from + LOOK));
}

/** A person's word stands before detection's. */
export function typeOf(detected: PageType, said: PageType | undefined): Pick<PageAudit, 'type' | 'detected'> {
  return said === undefined ? { type: detected } : { type: said, detected };
}

/** The verdicts on a page that a dismissal takes out. */
function dismissedOn({ url, verdicts }: PageAudit, { conversion, page, selector, label, reason }: Dismissal): Verdict[] {
  const same = verdicts.filter((verdict) => verdict.conversion === conversion);
  if (onSite(url) !== onSite(page)) {
    if (onSite(hostOf(url)) !== onSite(hostOf(page)) || (selector === null && reason === 'wrong')) return [];
    return same.filter((verdict) => verdict.selector === selector && (selector === null || verdict.label === label));
  }
  const exact = same.filter((verdict) => verdict.selector === selector);
  if (exact.length > 0 || selector === null || label === '') return exact;
  const named = same.filter((verdict) => verdict.selector !== null && verdict.label === label);
  return named.length === 1 ? named : [];
}
