import type { Conversion } from '../model/conversion';
import type { PageAudit, Verdict } from '../model/verdict';

/**
 * What a site expects on no page more than on another, and what came on none: untested, said once, on the newest page. Never untracked:
 * nobody can tell whether it was tried.
 */
export function withSiteWide(pages: readonly PageAudit[], own: ReadonlyMap<string, Conversion>): readonly PageAudit[] {
  const newest = pages.at(-1);
  if (own.size === 0 || !newest) return pages;
  const seen = new Set(pages.flatMap(({ verdicts }) => verdicts.map(({ conversion }) => conversion)));
  const open = [...own].flatMap(([id, conversion]) =>
    conversion.own?.offered === 'site' && !seen.has(id) && pages.some(({ url }) => conversion.own?.on(url)) ? [untested(id)] : [],
  );
  if (open.length === 0) return pages;
  return [...pages.slice(0, -1), { ...newest, verdicts: [...newest.verdicts, ...open] }];
}

function untested(conversion: string): Verdict {
  const nothing = { selector: null, ref: null, label: '', destinations: {}, evidence: [] };
  return { conversion, ...nothing, state: 'untested', reason: { code: 'not-tried' } };
}
