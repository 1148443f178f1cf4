import type { Visit } from '../../model/linked';
import type { QualityCode, QualityFinding, Severity } from '../../model/quality';
import { countLeading } from '../search';
import { commerce } from './commerce';
import { against, consent } from './consent';
import { domains } from './domains';
import { doubled } from './doubled';
import {
  AROUND,
  type Flaw,
  type HitOnVisitRule,
  type HitRule,
  type HitsRule,
  hitsOf,
  type Rule,
  type SentHit,
  type Tell,
} from './flaw';
import { ga4Names } from './ga4-names';
import { ga4Parameters } from './ga4-parameters';
import { items } from './items';
import { landing } from './landing';
import { layers } from './layers';
import { people } from './people';
import { production } from './production';
import { mixedProperties, type SentProperty, sentOf } from './properties';
import { repeats } from './repeats';
import { requirements, requirementsOfCalls } from './requirements';
import { reusedTransactions, salesOf } from './transactions';

/** What a hit shows by itself. */
const OF_HIT: readonly HitRule[] = [ga4Names, ga4Parameters, requirements, commerce, people];
const ofHit: HitRule = (event, tell) => {
  for (const rule of OF_HIT) rule(event, tell);
};
/** What only the visit shows: by its hits, by each of them, or by all that is known of it. */
const OF_VISIT: readonly ({ readonly hits: HitsRule } | { readonly each: HitOnVisitRule } | { readonly all: Rule })[] = [
  { all: requirementsOfCalls },
  { each: items },
  { hits: repeats },
  { hits: doubled },
  { all: layers },
  { all: landing },
  { all: domains },
  { each: production },
  { all: consent },
  { each: against },
];

/** How grave each finding is. */
export const SEVERITY: { readonly [code in QualityCode]: Severity } = {
  'name-too-long': 'error',
  'name-characters': 'error',
  'name-reserved': 'error',
  'name-casing': 'warning',
  'parameter-name-too-long': 'warning',
  'parameter-name-reserved': 'warning',
  'parameter-too-long': 'warning',
  'too-many-parameters': 'warning',
  'parameter-missing': 'warning',
  'value-without-currency': 'error',
  'value-as-text': 'error',
  'currency-unknown': 'error',
  'item-unnamed': 'error',
  'item-number-as-text': 'warning',
  'items-not-list': 'error',
  'too-many-items': 'warning',
  'items-left-over': 'error',
  'transaction-reused': 'error',
  'sent-twice': 'warning',
  'page-view-twice': 'warning',
  'automatic-beside-own': 'warning',
  'several-properties': 'notice',
  'property-without-page-views': 'notice',
  'data-layer-replaced': 'error',
  'campaign-not-sent': 'error',
  'campaign-lost-on-redirect': 'error',
  'domains-not-linked': 'warning',
  'personal-data': 'error',
  'address-with-email': 'error',
  'address-with-person': 'error',
  'secret-in-browser': 'error',
  'debug-mode': 'warning',
  'consent-default-missing': 'warning',
  'consent-late': 'error',
  'consent-contradicted': 'error',
  'consent-against-manager': 'error',
  'before-answer': 'error',
  'against-denial': 'error',
  'against-refusal': 'error',
};
/** The gravest first. */
export const GRAVITY: readonly Severity[] = ['error', 'warning', 'notice'];
/** How many `seq`s show a finding: the first times are enough to see it. */
const SHOWN = 12;

/** Reads visits for what is wrong with what they sent; a visit is read again only when it has changed. */
export function createQuality(): (visits: readonly Visit[]) => QualityFinding[] {
  const known = new WeakMap<Visit, Read>();

  function readVisit(visit: Visit): Read {
    const before = known.get(visit);
    if (before && isCurrent(before)) return before;
    const hits = hitsOf(visit);
    const groups: Groups = new Map();
    const since = before ? visit.editedSince(before.edits) : Number.NEGATIVE_INFINITY;
    const kept = before?.kept ?? new Map<HitRule | HitOnVisitRule, Map<SentHit, readonly Keyed[]>>();
    const from = (time: number) => hits.slice(countLeading(hits, ({ at }) => at < time));
    const putEach = (rule: HitRule | HitOnVisitRule, anew: readonly SentHit[], read: HitRule) => {
      const flawed = kept.get(rule) ?? new Map<SentHit, readonly Keyed[]>();
      kept.set(rule, flawed);
      let flaws: Keyed[] = [];
      const tell: Tell = (flaw) => flaws.push(keyed(flaw));
      for (const hit of anew) {
        read(hit, tell);
        if (flaws.length > 0) flawed.set(hit, flaws);
        else flawed.delete(hit);
        if (flaws.length > 0) flaws = [];
      }
      if (flawed.size > 0) for (const hit of hits) for (const flaw of flawed.get(hit) ?? NONE) put(groups, visit, flaw);
    };
    putEach(ofHit, from(since), ofHit);
    const around = from(since - AROUND);
    const newest = hits.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
    const isSame = before !== undefined && since > Math.max(newest, before.newest);
    const told = new Map<HitsRule, readonly Keyed[]>();
    for (const rule of OF_VISIT) {
      if ('all' in rule) for (const flaw of rule.all(hits, visit)) put(groups, visit, keyed(flaw));
      else if ('hits' in rule) {
        const flaws = (isSame && before.told.get(rule.hits)) || [...rule.hits(hits)].map(keyed);
        told.set(rule.hits, flaws);
        for (const flaw of flaws) put(groups, visit, flaw);
      } else putEach(rule.each, around, (hit, tell) => rule.each(hit, visit, tell));
    }
    const { edits, previous } = visit;
    const read = {
      edits,
      left: previous?.edits,
      visit,
      sales: salesOf(hits),
      sent: sentOf(hits, visit),
      groups,
      kept,
      newest,
      told,
    };
    known.set(visit, read);
    return read;
  }

  let last: readonly Read[] = [];
  let findings: QualityFinding[] = [];
  return (visits) => {
    const all = visits.map(readVisit);
    if (all.length === last.length && all.every((read, index) => read === last[index])) return findings;
    last = all;
    const groups: Groups = new Map();
    for (const read of all) for (const [key, group] of read.groups) merge(groups, key, group);
    for (const { visit, flaw } of [...reusedTransactions(all), ...mixedProperties(all)]) put(groups, visit, keyed(flaw));
    findings = told(groups);
    return findings;
  };
}

/** A flaw, and what it has in common with those that are the same finding. */
interface Keyed extends Flaw {
  readonly key: string;
}

function keyed(flaw: Flaw): Keyed {
  const { code, event, detail, seqs } = flaw;
  const key = `${code}\n${event?.vendor ?? ''}\n${event?.event ?? ''}\n${detail ? JSON.stringify(detail) : '{}'}`;
  return { code, event, detail, seqs, key };
}

/** A visit as it was last read. */
interface Read {
  readonly edits: number;
  /** The same of the visit before. */
  readonly left: number | undefined;
  readonly visit: Visit;
  /** What each rule found wrong with single hits. */
  readonly kept: Map<HitRule | HitOnVisitRule, Map<SentHit, readonly Keyed[]>>;
  /** Time of its newest hit. */
  readonly newest: number;
  /** What each rule found wrong with its hits. */
  readonly told: ReadonlyMap<HitsRule, readonly Keyed[]>;
  readonly sales: readonly SentHit[];
  readonly sent: ReadonlyMap<string, SentProperty>;
  readonly groups: Groups;
}

/** Whether nothing has changed of the visit, nor of the one before, from which it may have been led to. */
function isCurrent({ visit, edits, left }: Read): boolean {
  return edits === visit.edits && left === visit.previous?.edits;
}

/** The same thing is one finding, wherever and however often it was seen. */
interface Group {
  readonly flaw: Flaw;
  readonly pages: Set<string>;
  count: number;
  readonly seqs: Set<number>;
}

const NONE: readonly Keyed[] = [];

type Groups = Map<string, Group>;

function groupOf(groups: Groups, key: string, flaw: Flaw): Group {
  const known = groups.get(key);
  if (known) return known;
  const group = { flaw, pages: new Set<string>(), count: 0, seqs: new Set<number>() };
  groups.set(key, group);
  return group;
}

function put(groups: Groups, visit: Visit, flaw: Keyed): void {
  const { event, key, seqs = [] } = flaw;
  const group = groupOf(groups, key, flaw);
  group.count += 1;
  group.pages.add(visit.page);
  if (group.seqs.size < SHOWN) show(group, [...seqs, ...(event?.sending?.seqs ?? (event ? [event.seq] : []))]);
}

function merge(groups: Groups, key: string, other: Group): void {
  const group = groupOf(groups, key, other.flaw);
  group.count += other.count;
  for (const page of other.pages) group.pages.add(page);
  show(group, other.seqs);
}

function show(group: Group, seqs: Iterable<number>): void {
  for (const seq of seqs) if (group.seqs.size < SHOWN) group.seqs.add(seq);
}

function told(groups: Groups): QualityFinding[] {
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
