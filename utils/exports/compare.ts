import type { Change, ChangeKind, Comparison } from '../model/comparison';
import type { QualityFinding } from '../model/quality';
import type { Audit, PageAudit, State, Verdict } from '../model/verdict';

/** What was lost stands first. */
export const KINDS: readonly ChangeKind[] = ['lost', 'gone', 'open', 'gained', 'new', 'settled'];
const KNOWN: { readonly [state in State]?: number } = { untracked: 0, partial: 1, tracked: 2 };

/**
 * Two audits side by side: before and after a release, in two languages, or of two sites built alike. Pages are the same where their paths
 * are, whatever the host; else where they are but for a language in front; else where they are the only ones of their type left. An offer is the same where its selector is, else where it is the only one of its kind with its label, else the only one of
 * its kind.
 */
export function compareAudits(before: Audit, after: Audit): Comparison {
  const pages = pairsOfPages(before.pages, after.pages);
  const both = pages.both.map(([was, is]) => changesOf(was, is));
  const changes = both.flatMap((page) => page.changes);
  return {
    changes: changes.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)),
    same: both.reduce((sum, page) => sum + page.same, 0),
    onlyBefore: pages.onlyBefore.map(({ url }) => url),
    onlyAfter: pages.onlyAfter.map(({ url }) => url),
    quality: { new: without(after.quality, before.quality), mended: without(before.quality, after.quality) },
  };
}

/** Sites that have hardly an address in common are compared by what their pages are. */
function pairsOfPages(before: readonly PageAudit[], after: readonly PageAudit[]) {
  const byAddress = pairs(before, after, [({ url }) => pathOf(url), ({ url }) => withoutLanguage(pathOf(url))]);
  const place = ({ url, language }: PageAudit) => `${URL.canParse(url) ? new URL(url).hostname : ''} ${language}`;
  const places = new Set(before.map(place));
  if (byAddress.both.length > 1 || after.some((page) => places.has(place(page)))) return byAddress;
  const byType = pairs(byAddress.onlyBefore, byAddress.onlyAfter, [({ type }) => (type === 'other' ? null : type)]);
  return { ...byType, both: [...byAddress.both, ...byType.both] };
}

/**
 * What is the same in both lists, by the first key by which it is one of a kind in each; and what is in one only.
 * @param keys each says null of what it cannot tell
 */
function pairs<T>(before: readonly T[], after: readonly T[], keys: readonly ((one: T) => string | null)[]) {
  const both: [T, T][] = [];
  let left = [...before];
  let right = [...after];
  for (const key of keys) {
    for (const one of left) {
      const name = key(one);
      if (name === null) continue;
      const alike = (other: T) => key(other) === name;
      const twins = right.filter(alike);
      const [twin] = twins;
      if (!twin || twins.length > 1 || left.filter(alike).length > 1) continue;
      both.push([one, twin]);
      left = left.filter((other) => other !== one);
      right = right.filter((other) => other !== twin);
    }
  }
  return { both, onlyBefore: left, onlyAfter: right };
}

/** `/hu/kapcsolat` and `/hu-HU/kapcsolat` as `/kapcsolat`. */
function withoutLanguage(path: string): string {
  return path.replace(/^\/[a-z]{2}(?:[-_][a-z]{2})?(?=\/|$)/i, '').replace(/^(?!\/)/, '/');
}

function pathOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { pathname, search, hash } = new URL(url);
  return `${pathname.replace(/(?<=.)\/$/, '')}${search}${hash}`;
}

function changesOf(before: PageAudit, after: PageAudit): { changes: Change[]; same: number } {
  const was = before.verdicts.filter(isOffered);
  const is = after.verdicts.filter(isOffered);
  const offers = pairs<Verdict>(was, is, [
    ({ conversion, selector }) => `${conversion} ${selector}`,
    ({ conversion, label }) => `${conversion} ${label}`,
    ({ conversion }) => conversion,
  ]);
  const all: (readonly [Verdict | null, Verdict | null])[] = [
    ...offers.both,
    ...offers.onlyBefore.map((one) => [one, null] as const),
    ...offers.onlyAfter.map((one) => [null, one] as const),
  ];
  const changes: Change[] = [];
  let same = 0;
  for (const [left, right] of all) {
    const kind = kindOf(left?.state ?? null, right?.state ?? null);
    const one = right ?? left;
    if (!kind || !one) same += 1;
    else {
      const { conversion, selector, label } = one;
      changes.push({
        kind,
        page: after.url,
        conversion,
        selector,
        label,
        before: left?.state ?? null,
        after: right?.state ?? null,
      });
    }
  }
  return { changes, same };
}

function isOffered({ state }: Verdict): boolean {
  return state !== 'absent';
}

function kindOf(before: State | null, after: State | null): ChangeKind | null {
  if (before === null) return 'new';
  if (after === null) return 'gone';
  if (before === after) return null;
  const [was, is] = [KNOWN[before], KNOWN[after]];
  if (was === undefined) return is === undefined ? null : 'settled';
  if (is === undefined) return 'open';
  return is > was ? 'gained' : 'lost';
}

function without(all: readonly QualityFinding[], others: readonly QualityFinding[]): QualityFinding[] {
  const key = ({ code, vendor, event, detail }: QualityFinding) => JSON.stringify([code, vendor, event, detail]);
  const known = new Set(others.map(key));
  return all.filter((finding) => !known.has(key(finding)));
}
