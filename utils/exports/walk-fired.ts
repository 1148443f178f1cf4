import { VISITS, type WalkFired, type WalkVisit } from '../model/consent-walk';
import type { Recording } from '../model/recording';
import type { Sent } from '../model/sent';

/** Names of events that are told of one vendor on one visit. */
const NAMED = 30;

/** What left on a visit. */
export interface SentOnVisit {
  readonly sent: readonly Sent[];
  /** When the page was loaded with the answer in place, in milliseconds since the epoch; null: what left at any time counts. */
  readonly from: number | null;
}

type Row = { readonly [visit in WalkVisit]: { count: number; readonly names: Set<string> } };

/** What left for whom on each visit, side by side. What was blocked did not leave. */
export function walkFired(visits: { readonly [visit in WalkVisit]: SentOnVisit }): WalkFired[] {
  const rows = new Map<string, Row>();
  for (const visit of VISITS) {
    const { sent, from } = visits[visit];
    for (const { at, fate, hits } of sent) {
      if (fate === 'blocked' || (from !== null && at < from)) continue;
      for (const { vendor, event } of hits) {
        const row = rows.get(vendor) ?? emptyRow();
        rows.set(vendor, row);
        row[visit].count += 1;
        if (event && row[visit].names.size < NAMED) row[visit].names.add(event);
      }
    }
  }
  const cell = ({ count, names }: Row[WalkVisit]) => (count === 0 ? null : { count, names: [...names].sort() });
  return [...rows]
    .map(([vendor, { before, denied, accepted }]) => ({
      vendor,
      fired: { before: cell(before), denied: cell(denied), accepted: cell(accepted) },
    }))
    .sort((a, b) => a.vendor.localeCompare(b.vendor, 'en'));
}

/** When the document came that was asked for at a time: until then the one before it may still send what it has to say. */
export function loadedAfter({ signals }: Pick<Recording, 'signals'>, asked: number): number {
  const commit = signals.find(
    (signal) => signal.kind === 'navigation' && signal.how === 'commit' && signal.frame === 0 && signal.at >= asked,
  );
  return commit?.at ?? asked;
}

function emptyRow(): Row {
  const empty = () => ({ count: 0, names: new Set<string>() });
  return { before: empty(), denied: empty(), accepted: empty() };
}
