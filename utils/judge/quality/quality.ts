import type { Visit } from '../../model/linked';
import type { QualityFinding } from '../../model/quality';
import { countLeading } from '../search';
import { commerce } from './commerce';
import { against, consent } from './consent';
import { domains } from './domains';
import { doubled } from './doubled';
import { AROUND, type HitOnVisitRule, type HitRule, type HitsRule, hitsOf, type Rule, type SentHit, type Tell } from './flaw';
import { ga4Names } from './ga4-names';
import { ga4Parameters } from './ga4-parameters';
import { adsConversions, adsWithoutLabel } from './google-ads';
import { type Groups, type Keyed, keyed, merge, put, told } from './groups';
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
  { all: adsWithoutLabel },
  { each: adsConversions },
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
        if (flaws.length === 0) flawed.delete(hit);
        else {
          flawed.set(hit, flaws);
          flaws = [];
        }
      }
      if (flawed.size > 0) for (const hit of hits) for (const flaw of flawed.get(hit) ?? NONE) put(groups, visit, flaw);
    };
    putEach(ofHit, from(since), ofHit);
    const around = from(since - AROUND);
    const newest = hits.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
    const isSame = before !== undefined && since > Math.max(newest, before.newest);
    const compared = new Map<HitsRule, readonly Keyed[]>();
    for (const rule of OF_VISIT) {
      if ('all' in rule) for (const flaw of rule.all(hits, visit)) put(groups, visit, keyed(flaw));
      else if ('hits' in rule) {
        const flaws = (isSame && before.compared.get(rule.hits)) || [...rule.hits(hits)].map(keyed);
        compared.set(rule.hits, flaws);
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
      compared,
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
  readonly compared: ReadonlyMap<HitsRule, readonly Keyed[]>;
  readonly sales: readonly SentHit[];
  readonly sent: ReadonlyMap<string, SentProperty>;
  readonly groups: Groups;
}

/** Whether nothing has changed of the visit, nor of the one before, from which it may have been led to. */
function isCurrent({ visit, edits, left }: Read): boolean {
  return edits === visit.edits && left === visit.previous?.edits;
}

const NONE: readonly Keyed[] = [];
