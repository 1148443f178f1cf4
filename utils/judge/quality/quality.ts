import type { Visit } from '../../model/linked';
import type { QualityCode, QualityFinding, Severity } from '../../model/quality';
import { commerce } from './commerce';
import { consent } from './consent';
import { domains } from './domains';
import { doubled } from './doubled';
import { type Flaw, hitsOf, type Rule, type SentHit } from './flaw';
import { ga4Names } from './ga4-names';
import { ga4Parameters } from './ga4-parameters';
import { items } from './items';
import { landing } from './landing';
import { layers } from './layers';
import { people } from './people';
import { production } from './production';
import { mixedProperties } from './properties';
import { repeats } from './repeats';
import { requirements } from './requirements';
import { reusedTransactions } from './transactions';

/** What is seen on one visit. */
const RULES: readonly Rule[] = [
  ga4Names,
  ga4Parameters,
  requirements,
  commerce,
  items,
  repeats,
  doubled,
  layers,
  landing,
  domains,
  people,
  production,
  consent,
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
    if (before?.version === visit.version) return before;
    const hits = hitsOf(visit);
    const flaws = RULES.flatMap((rule) => [...rule(hits, visit)]);
    const read = { version: visit.version, visit, hits, flaws };
    known.set(visit, read);
    return read;
  }

  return (visits) => {
    const all = visits.map(readVisit);
    const single = all.flatMap(({ visit, flaws }) => flaws.map((flaw) => ({ visit, flaw })));
    return gather([...single, ...reusedTransactions(all), ...mixedProperties(all)]);
  };
}

/** A visit as it was last read. */
interface Read {
  readonly version: number;
  readonly visit: Visit;
  readonly hits: readonly SentHit[];
  readonly flaws: readonly Flaw[];
}

/** The same thing is one finding, wherever and however often it was seen. */
function gather(seen: readonly { visit: Visit; flaw: Flaw }[]): QualityFinding[] {
  const groups = new Map<string, { flaw: Flaw; pages: Set<string>; count: number; seqs: Set<number> }>();
  for (const { visit, flaw } of seen) {
    const { code, event, detail = {}, seqs = [] } = flaw;
    const key = JSON.stringify([code, event?.vendor ?? '', event?.event ?? '', detail]);
    const group = groups.get(key) ?? { flaw, pages: new Set(), count: 0, seqs: new Set() };
    groups.set(key, group);
    group.count += 1;
    group.pages.add(visit.page);
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
