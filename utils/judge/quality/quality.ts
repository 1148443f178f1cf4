import type { Visit } from '../../model/linked';
import type { QualityCode, QualityFinding, Severity } from '../../model/quality';
import { commerce } from './commerce';
import { consent } from './consent';
import { domains } from './domains';
import { doubled } from './doubled';
import { type Flaw, type HitRule, hitsOf, type Rule, type SentHit } from './flaw';
import { ga4Names } from './ga4-names';
import { ga4Parameters } from './ga4-parameters';
import { items } from './items';
import { landing } from './landing';
import { layers } from './layers';
import { people } from './people';
import { production } from './production';
import { mixedProperties } from './properties';
import { repeats } from './repeats';
import { requirements, requirementsOfCalls } from './requirements';
import { reusedTransactions } from './transactions';

/** What a hit shows by itself. */
const OF_HIT: readonly HitRule[] = [ga4Names, ga4Parameters, requirements, commerce, people];
/** What only the visit shows. */
const OF_VISIT: readonly Rule[] = [requirementsOfCalls, items, repeats, doubled, layers, landing, domains, production, consent];

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
  const ofHits = new WeakMap<SentHit, readonly Keyed[]>();

  function readHit(event: SentHit): readonly Keyed[] {
    const before = ofHits.get(event);
    if (before) return before;
    const flaws = OF_HIT.flatMap((rule) => [...rule(event)].map(keyed));
    ofHits.set(event, flaws);
    return flaws;
  }

  function readVisit(visit: Visit): Read {
    const before = known.get(visit);
    if (before?.version === visit.version) return before;
    const hits = hitsOf(visit);
    const flaws = [...hits.flatMap(readHit), ...OF_VISIT.flatMap((rule) => [...rule(hits, visit)].map(keyed))];
    const read = { version: visit.version, visit, hits, flaws };
    known.set(visit, read);
    return read;
  }

  return (visits) => {
    const all = visits.map(readVisit);
    const single = all.flatMap(({ visit, flaws }) => flaws.map((flaw) => ({ visit, flaw })));
    const across = [...reusedTransactions(all), ...mixedProperties(all)];
    return gather([...single, ...across.map(({ visit, flaw }) => ({ visit, flaw: keyed(flaw) }))]);
  };
}

/** A flaw, and what it has in common with those that are the same finding. */
interface Keyed extends Flaw {
  readonly key: string;
}

function keyed(flaw: Flaw): Keyed {
  const { code, event, detail = {} } = flaw;
  return { ...flaw, key: JSON.stringify([code, event?.vendor ?? '', event?.event ?? '', detail]) };
}

/** A visit as it was last read. */
interface Read {
  readonly version: number;
  readonly visit: Visit;
  readonly hits: readonly SentHit[];
  readonly flaws: readonly Keyed[];
}

/** The same thing is one finding, wherever and however often it was seen. */
function gather(seen: readonly { visit: Visit; flaw: Keyed }[]): QualityFinding[] {
  const groups = new Map<string, { flaw: Flaw; pages: Set<string>; count: number; seqs: Set<number> }>();
  for (const { visit, flaw } of seen) {
    const { event, key, seqs = [] } = flaw;
    const group = groups.get(key) ?? { flaw, pages: new Set(), count: 0, seqs: new Set() };
    groups.set(key, group);
    group.count += 1;
    group.pages.add(visit.page);
    if (group.seqs.size >= SHOWN) continue;
    for (const seq of [...seqs, ...(event?.sending?.seqs ?? (event ? [event.seq] : []))])
      if (group.seqs.size < SHOWN) group.seqs.add(seq);
  }
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
