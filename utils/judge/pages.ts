import type { Visit } from '../model/linked';
import type { ReasonCode, Verdict } from '../model/verdict';
import type { Finding } from './finding';
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
]);

/** One verdict for each thing offered on a page, over all visits to it: the strongest evidence wins. */
export function verdictsOf(visits: readonly Visited[]): Verdict[] {
  const subjects = new Map<string, { subject: Subject; findings: Finding[] }>();
  const unoffered = new Map<string, Finding[]>();
  for (const { findings } of visits) {
    for (const [key, { subject, finding }] of findings.found) {
      const known = subjects.get(key);
      subjects.set(key, { subject, findings: [...(known?.findings ?? []), finding] });
    }
    for (const [key, finding] of findings.unoffered) unoffered.set(key, [...(unoffered.get(key) ?? []), finding]);
  }
  const offered = new Set([...subjects.values()].map(({ subject }) => subject.id));
  const verdicts = [...subjects.values()].map(({ subject, findings }) => {
    const newest = subject.standings.at(-1);
    const label = newest?.element?.label ?? '';
    return verdict(subject.id, subject.selector, newest?.element?.ref ?? null, label, strongest(findings));
  });
  for (const [key, findings] of unoffered) {
    const id = key.split('\n', 1)[0] ?? key;
    if (!offered.has(id)) verdicts.push(verdict(id, null, null, '', strongest(findings)));
  }
  return verdicts;
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
  if (state === 'untested') return 0;
  if (reason.code === 'waiting') return newest ? 3 : 1.5;
  return BLIND.has(reason.code) ? 1 : 4;
}
