import { isRepeated } from '../duplicate';
import type { Flaw, Rule, SentHit } from './flaw';

/** Milliseconds within which nobody does the same thing twice. */
const AT_ONCE = 500;
/** Milliseconds within which a page is not seen twice. */
const SEEN = 2_000;

/** What is sent more than once, or to more than one property. */
export const repeats: Rule = function* (hits) {
  const streams = new Map<string, SentHit[]>();
  for (const event of hits) {
    if (event.hit.automatic || event.event === '') continue;
    const key = `${event.stream} ${event.event}`;
    streams.set(key, [...(streams.get(key) ?? []), event]);
  }
  for (const events of streams.values()) yield* twice(events);
  yield* severalProperties([...streams.values()].flat());
};

function* twice(events: readonly SentHit[]): Generator<Flaw> {
  const pageViews = events[0]?.hit.kind === 'pageview';
  for (const [index, event] of events.entries()) {
    const before = events[index - 1];
    if (!before || event.at - before.at > (pageViews ? SEEN : AT_ONCE)) continue;
    if (pageViews && before.hit.page !== event.hit.page) continue;
    if (!pageViews && isRepeated([before, event]) < 2) continue;
    yield { code: pageViews ? 'page-view-twice' : 'sent-twice', event, seqs: before.sending?.seqs ?? [before.seq] };
  }
}

/** The same event, at the same time, to several properties of Google Analytics 4: by intent, or a tag too many. */
function* severalProperties(events: readonly SentHit[]): Generator<Flaw> {
  const named = events.filter(({ vendor, hit }) => vendor === 'ga4' && hit.account);
  for (const event of named) {
    const twins = named.filter((one) => one.event === event.event && Math.abs(one.at - event.at) <= AT_ONCE);
    const accounts = [...new Set(twins.map(({ hit }) => hit.account ?? ''))].sort();
    if (accounts.length > 1 && twins[0] === event)
      yield { code: 'several-properties', event, detail: { accounts: accounts.join(', ') } };
  }
}
