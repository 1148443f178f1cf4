import { isAlike } from '../duplicate';
import type { Flaw, HitsRule, SentHit } from './flaw';

/** Milliseconds within which nobody does the same thing twice. */
const AT_ONCE = 500;
/** Milliseconds within which a page is not seen twice. */
const SEEN = 2_000;

/** What is sent more than once, or to more than one property. */
export const repeats: HitsRule = function* (hits) {
  const named = hits.filter(({ hit, event }) => !hit.automatic && event !== '');
  for (const events of byStream(named)) yield* twice(events);
  const google = named.filter(({ vendor, hit }) => vendor === 'ga4' && hit.account);
  const accounts = new Set(google.map(({ hit }) => hit.account));
  if (accounts.size > 1) for (const events of byName(google)) yield* severalProperties(events);
};

/** Hits of one name to one destination, in order of the first of each. */
function byStream(hits: readonly SentHit[]): SentHit[][] {
  const streams = new Map<string, Map<string, SentHit[]>>();
  const groups: SentHit[][] = [];
  for (const hit of hits) {
    const names = streams.get(hit.stream) ?? new Map<string, SentHit[]>();
    streams.set(hit.stream, names);
    const group = names.get(hit.event);
    if (group) group.push(hit);
    else {
      const begun = [hit];
      names.set(hit.event, begun);
      groups.push(begun);
    }
  }
  return groups;
}

function byName(hits: readonly SentHit[]): Iterable<SentHit[]> {
  const groups = new Map<string, SentHit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.event);
    if (group) group.push(hit);
    else groups.set(hit.event, [hit]);
  }
  return groups.values();
}

function* twice(events: readonly SentHit[]): Generator<Flaw> {
  const pageViews = events[0]?.hit.kind === 'pageview';
  for (let index = 1; index < events.length; index++) {
    const [before, event] = [events[index - 1], events[index]];
    if (!before || !event || event.at - before.at > (pageViews ? SEEN : AT_ONCE) || isLost(before)) continue;
    if (pageViews && before.hit.page !== event.hit.page) continue;
    if (!pageViews && !isAlike(before, event)) continue;
    yield { code: pageViews ? 'page-view-twice' : 'sent-twice', event, seqs: before.sending?.seqs ?? [before.seq] };
  }
}

/** It never arrived: what follows is another try. */
function isLost({ sending }: SentHit): boolean {
  const fate = sending?.fate(Number.POSITIVE_INFINITY);
  return fate === 'failed' || fate === 'blocked';
}

/** The same event, at the same time, to several properties of Google Analytics 4: by intent, or a tag too many. `events` in order of time. */
function* severalProperties(events: readonly SentHit[]): Generator<Flaw> {
  let begun: { at: number; event: SentHit; accounts: Set<string> } | null = null;
  for (const event of events) {
    const { at, hit } = event;
    if (begun && at - begun.at <= AT_ONCE) begun.accounts.add(hit.account ?? '');
    else {
      if (begun) yield* several(begun);
      begun = { at, event, accounts: new Set([hit.account ?? '']) };
    }
  }
  if (begun) yield* several(begun);
}

function* several({ event, accounts }: { event: SentHit; accounts: ReadonlySet<string> }): Generator<Flaw> {
  if (accounts.size < 2) return;
  yield { code: 'several-properties', event, detail: { accounts: [...accounts].sort().join(', ') } };
}
