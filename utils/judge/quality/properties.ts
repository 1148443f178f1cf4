import type { Visit } from '../../model/linked';
import type { Flaw, SentHit } from './flaw';

interface Property {
  readonly first: { readonly visit: Visit; readonly event: SentHit };
  viewed: boolean;
  /** Properties that were sent page views where this one was sent something. */
  readonly beside: Set<string>;
}

/** What a property was sent on one visit. */
export interface SentProperty {
  readonly first: SentHit;
  readonly viewed: boolean;
}

/** Properties of Google Analytics 4 and what they were sent on a visit, by id. What other sites' scripts send of frames is theirs. */
export function sentOf(hits: readonly SentHit[], { doc: top }: Visit): ReadonlyMap<string, SentProperty> {
  const sent = new Map<string, { readonly first: SentHit; viewed: boolean }>();
  for (const event of hits) {
    const { vendor, hit, doc } = event;
    if (vendor !== 'ga4' || !hit.account || (doc !== null && doc !== top)) continue;
    const known = sent.get(hit.account);
    if (!known) sent.set(hit.account, { first: event, viewed: hit.kind === 'pageview' });
    else if (hit.kind === 'pageview') known.viewed = true;
  }
  return sent;
}

/**
 * Properties of Google Analytics 4 that are sent events and never a page view, beside one on the same pages that is: an id was mistyped, or
 * left behind.
 */
export function* mixedProperties(
  visits: readonly { readonly visit: Visit; readonly sent: ReadonlyMap<string, SentProperty> }[],
): Generator<{ visit: Visit; flaw: Flaw }> {
  const properties = new Map<string, Property>();
  for (const { visit, sent } of visits) {
    const views = [...sent].filter(([, { viewed }]) => viewed).map(([account]) => account);
    for (const [account, { first, viewed }] of sent) {
      const known = properties.get(account) ?? { first: { visit, event: first }, viewed: false, beside: new Set() };
      properties.set(account, known);
      known.viewed ||= viewed;
      for (const other of views) known.beside.add(other);
    }
  }
  for (const [account, { first, viewed, beside }] of properties) {
    if (viewed || beside.size === 0) continue;
    const { visit, event } = first;
    const detail = { account, accounts: [...beside].sort().join(', ') };
    yield { visit, flaw: { code: 'property-without-page-views', event: null, detail, seqs: event.sending?.seqs ?? [event.seq] } };
  }
}
