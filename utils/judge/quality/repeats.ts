import { isRepeated } from '../duplicate';
import type { Flaw, Rule, SentHit } from './flaw';

/** Milliseconds within which nobody does the same thing twice. */
const AT_ONCE = 500;
/** Milliseconds within which a page is not seen twice. */
const SEEN = 2_000;

/** What is sent more than once, or to more than one property. */
export const repeats: Rule = function* (hits) {
  const named = hits.filter(({ hit, event }) => !hit.automatic && event !== '');
  for (const events of groupBy(named, ({ stream, event }) => `${stream} ${event}`)) yield* twice(events);
  const google = named.filter(({ vendor, hit }) => vendor === 'ga4' && hit.account);
  for (const events of groupBy(google, ({ event }) => event)) yield* severalProperties(events);
};

function groupBy(hits: readonly SentHit[], keyOf: (hit: SentHit) => string): Iterable<SentHit[]> {
  const groups = new Map<string, SentHit[]>();
  for (const hit of hits) {
    const key = keyOf(hit);
    const group = groups.get(key);
    if (group) group.push(hit);
    else groups.set(key, [hit]);
  }
  return groups.values();
}

function* twice(events: readonly SentHit[]): Generator<Flaw> {
  const pageViews = events[0]?.hit.kind === 'pageview';
  for (const [index, event] of events.entries()) {
    const before = events[index - 1];
    if (!before || event.at - before.at > (pageViews ? SEEN : AT_ONCE) || isLost(before)) continue;
    if (pageViews && before.hit.page !== event.hit.page) continue;
    if (!pageViews && isRepeated([before, event]) < 2) continue;
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
