import type { Visit } from '../../model/linked';
import type { QualityFinding } from '../../model/quality';
import type { Flaw } from './flaw';
import { GRAVITY, SEVERITY } from './severity';

/** How many `seq`s show a finding: the first times are enough to see it. */
const SHOWN = 12;

/** A flaw, and what it has in common with those that are the same finding. */
export interface Keyed extends Flaw {
  readonly key: string;
}

/** With its key. */
export function keyed(flaw: Flaw): Keyed {
  const { code, event, detail, seqs } = flaw;
  last = { code, event, detail, seqs, key: last && isSameAs(last, flaw) ? last.key : keyOf(flaw) };
  return last;
}

/** What is wrong with one hit mostly is with the next. */
let last: Keyed | null = null;

function isSameAs(one: Flaw, other: Flaw): boolean {
  if (one.detail || other.detail || one.code !== other.code) return false;
  return one.event?.vendor === other.event?.vendor && one.event?.event === other.event?.event;
}

function keyOf({ code, event, detail }: Flaw): string {
  return `${code}\n${event?.vendor ?? ''}\n${event?.event ?? ''}\n${detail ? JSON.stringify(detail) : '{}'}`;
}

/** The same thing is one finding, wherever and however often it was seen. */
interface Group {
  readonly flaw: Flaw;
  readonly pages: Set<string>;
  count: number;
  readonly seqs: Set<number>;
}

/** By key. */
export type Groups = Map<string, Group>;

function groupOf(groups: Groups, key: string, flaw: Flaw): Group {
  const known = groups.get(key);
  if (known) return known;
  const group = { flaw, pages: new Set<string>(), count: 0, seqs: new Set<number>() };
  groups.set(key, group);
  return group;
}

/** Adds a flaw that a visit shows to those like it. */
export function put(groups: Groups, visit: Visit, flaw: Keyed): void {
  const { event, key, seqs = [] } = flaw;
  const group = groupOf(groups, key, flaw);
  group.count += 1;
  group.pages.add(visit.page);
  if (group.seqs.size < SHOWN) show(group, [...seqs, ...(event?.sending?.seqs ?? (event ? [event.seq] : []))]);
}

/** Adds what another visit showed of the same. */
export function merge(groups: Groups, key: string, other: Group): void {
  const group = groupOf(groups, key, other.flaw);
  group.count += other.count;
  for (const page of other.pages) group.pages.add(page);
  show(group, other.seqs);
}

function show(group: Group, seqs: Iterable<number>): void {
  for (const seq of seqs) if (group.seqs.size < SHOWN) group.seqs.add(seq);
}

/** The findings, the gravest first. */
export function told(groups: Groups): QualityFinding[] {
  const findings = [...groups.values()].map(
    ({ flaw: { code, event, detail = {} }, pages, count, seqs }): QualityFinding => ({
      code,
      severity: SEVERITY[code],
      vendor: event?.vendor ?? '',
      event: event?.event ?? '',
      detail,
      pages: [...pages],
      count,
      evidence: [...seqs].sort((a, b) => a - b),
    }),
  );
  return findings.sort((a, b) => GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity));
}
