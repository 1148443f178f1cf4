import type { Visit } from '../model/linked';
import type { PageAudit, ReasonCode, Verdict } from '../model/verdict';
import type { Finding } from './finding';
import { append, isSameList, isSameValue } from './lists';
import type { Subject } from './subjects';
import type { VisitFindings } from './visit';

/** What a visit found, with the visit. */
export interface Visited {
  readonly visit: Visit;
  readonly findings: VisitFindings;
}

/** Reasons for which nothing could have been seen: a later visit that could see speaks louder. */
const BLIND: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'consent-denied',
  'container-blocked',
  'capture-unhealthy',
  'frame-unreached',
  'other-tab',
  'completion-unknown',
  'tried-by-script',
  'navigation-held',
]);

/** Verdicts by page; a page's are made anew only where one of its visits was judged anew. One that says the same stays the same object. */
export function createVerdicts(): (page: string, visits: readonly Visited[]) => readonly Verdict[] {
  const known = new Map<string, { readonly of: readonly VisitFindings[]; readonly verdicts: readonly Verdict[] }>();
  return (page, visits) => {
    const before = known.get(page);
    if (before && isOf(visits, before.of)) return before.verdicts;
    const of = visits.map(({ findings }) => findings);
    const verdicts = verdictsOf(visits).map((verdict, index) => {
      const old = before?.verdicts[index];
      return old && isSameValue(old, verdict) ? old : verdict;
    });
    known.set(page, { of, verdicts });
    return verdicts;
  };
}

function isOf(visits: readonly Visited[], findings: readonly VisitFindings[]): boolean {
  return visits.length === findings.length && visits.every((visit, index) => visit.findings === findings[index]);
}

/** Pages as they are told. One of which nothing has changed stays the same object, by which others know that nothing has. */
export function createPages(): (page: PageAudit) => PageAudit {
  const known = new Map<string, PageAudit>();
  return (page) => {
    const before = known.get(page.url);
    if (before && isSamePage(before, page)) return before;
    known.set(page.url, page);
    return page;
  };
}

function isSamePage(a: PageAudit, b: PageAudit): boolean {
  if (a.verdicts !== b.verdicts && !isSameList(a.verdicts, b.verdicts)) return false;
  if (Object.keys(a).length !== Object.keys(b).length) return false;
  for (const fact of Object.keys(a) as (keyof PageAudit)[]) if (fact !== 'verdicts' && a[fact] !== b[fact]) return false;
  return true;
}

/** One verdict for each thing offered on a page, over all visits to it: the strongest evidence wins. */
function verdictsOf(visits: readonly Visited[]): Verdict[] {
  const subjects = new Map<string, { subject: Subject; findings: Finding[] }>();
  const unoffered = new Map<string, Finding[]>();
  for (const { findings } of visits) {
    for (const [key, { subject, finding }] of findings.found) {
      const known = subjects.get(key) ?? { subject, findings: [] };
      known.subject = subject;
      known.findings.push(finding);
      subjects.set(key, known);
    }
    for (const [key, finding] of findings.unoffered) append(unoffered, key, finding);
  }
  const orphans: Verdict[] = [];
  for (const [key, findings] of unoffered) {
    const id = key.split('\n', 1)[0] ?? key;
    const offering = [...subjects.values()].filter(({ subject }) => subject.id === id);
    // On another visit the page offered it: where only one thing can be meant, it is meant.
    if (offering.length === 1) offering[0]?.findings.unshift(...findings);
    if (offering.length === 0) orphans.push(verdict(id, null, null, '', strongest(findings)));
  }
  const verdicts = [...subjects.values()].map(({ subject, findings }) => {
    const newest = subject.standings.at(-1)?.element;
    return verdict(subject.id, subject.selector, newest?.ref ?? null, newest?.label ?? '', strongest(findings));
  });
  return [...verdicts, ...orphans];
}

function verdict(conversion: string, selector: string | null, ref: number | null, label: string, finding: Finding): Verdict {
  const { state, reason, destinations } = finding;
  const evidence = [...new Set(finding.evidence)].sort((a, b) => a - b);
  return { conversion, selector, ref, label, state, reason, destinations, evidence };
}

/** Newest last; of equals the newest is taken. */
function strongest(findings: readonly Finding[]): Finding {
  return findings.reduce((best, finding, index) =>
    rank(finding, index === findings.length - 1) >= rank(best, false) ? finding : best,
  );
}

function rank({ state, reason }: Finding, newest: boolean): number {
  if (state === 'tracked') return 6;
  if (state === 'partial') return 5;
  if (state === 'untracked') return 2;
  if (state === 'untested') return reason.code === 'not-completed' ? 0.5 : 0;
  if (reason.code === 'waiting') return newest ? 3 : 1.5;
  return BLIND.has(reason.code) ? 1 : 4;
}
