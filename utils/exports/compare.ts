import type { QualityFinding } from '../model/quality';
import type { Audit, PageAudit, State, Verdict } from '../model/verdict';

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

/** What was lost stands first. */
export const KINDS: readonly ChangeKind[] = ['lost', 'gone', 'open', 'gained', 'new', 'settled'];
const KNOWN: { readonly [state in State]?: number } = { untracked: 0, partial: 1, tracked: 2 };

/**
 * Two audits side by side: before and after a release, or of two sites built alike. Pages are the same where their paths are, whatever
 * the host; an offer is the same where its selector is, else where it is the only one of its kind with its label, else the only one of
 * its kind.
 */
export function compareAudits(before: Audit, after: Audit): Comparison {
  const [old, fresh] = [byPath(before.pages), byPath(after.pages)];
  const both = [...fresh].flatMap(([path, page]) => {
    const was = old.get(path);
    return was ? [changesOf(was, page)] : [];
  });
  const changes = both.flatMap((page) => page.changes);
  return {
    changes: changes.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)),
    same: both.reduce((sum, page) => sum + page.same, 0),
    onlyBefore: [...old].flatMap(([path, { url }]) => (fresh.has(path) ? [] : [url])),
    onlyAfter: [...fresh].flatMap(([path, { url }]) => (old.has(path) ? [] : [url])),
    quality: { new: without(after.quality, before.quality), mended: without(before.quality, after.quality) },
  };
}

function byPath(pages: readonly PageAudit[]): Map<string, PageAudit> {
  return new Map(pages.map((page) => [pathOf(page.url), page]));
}

function pathOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { pathname, search, hash } = new URL(url);
  return `${pathname.replace(/(?<=.)\/$/, '')}${search}${hash}`;
}

function changesOf(before: PageAudit, after: PageAudit): { changes: Change[]; same: number } {
  const was = before.verdicts.filter(isOffered);
  const is = after.verdicts.filter(isOffered);
  const pairs = pair(was, is);
  const changes: Change[] = [];
  let same = 0;
  for (const [left, right] of pairs) {
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

/** What is the same offer in both; with null, what is in one only. */
function pair(before: readonly Verdict[], after: readonly Verdict[]): [Verdict | null, Verdict | null][] {
  const pairs: [Verdict | null, Verdict | null][] = [];
  let left = [...before];
  let right = [...after];
  const keys: ((verdict: Verdict) => string)[] = [
    ({ conversion, selector }) => `${conversion} ${selector}`,
    ({ conversion, label }) => `${conversion} ${label}`,
    ({ conversion }) => conversion,
  ];
  for (const key of keys) {
    for (const one of left) {
      const alike = (other: Verdict) => key(other) === key(one);
      const twins = right.filter(alike);
      const [twin] = twins;
      if (!twin || twins.length > 1 || left.filter(alike).length > 1) continue;
      pairs.push([one, twin]);
      left = left.filter((other) => other !== one);
      right = right.filter((other) => other !== twin);
    }
  }
  return [...pairs, ...left.map((one): [Verdict, null] => [one, null]), ...right.map((one): [null, Verdict] => [null, one])];
}

function without(all: readonly QualityFinding[], others: readonly QualityFinding[]): QualityFinding[] {
  const key = ({ code, vendor, event, detail }: QualityFinding) => JSON.stringify([code, vendor, event, detail]);
  const known = new Set(others.map(key));
  return all.filter((finding) => !known.has(key(finding)));
}
