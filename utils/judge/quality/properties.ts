import type { Visit } from '../../model/linked';
import type { Flaw, SentHit } from './flaw';

interface Property {
  readonly first: { readonly visit: Visit; readonly event: SentHit };
  viewed: boolean;
  /** Properties that were sent page views where this one was sent something. */
  readonly beside: Set<string>;
}

/**
 * Properties of Google Analytics 4 that are sent events and never a page view, beside one on the same pages that is: an id was mistyped, or
 * left behind. What other sites' scripts send of frames is theirs.
 */
export function* mixedProperties(
  visits: readonly { readonly visit: Visit; readonly hits: readonly SentHit[] }[],
): Generator<{ visit: Visit; flaw: Flaw }> {
  const properties = new Map<string, Property>();
  for (const { visit, hits } of visits) {
    const sent = hits.filter(({ vendor, hit, doc }) => vendor === 'ga4' && hit.account && (doc === null || doc === visit.doc));
    const views = new Set(sent.flatMap(({ hit }) => (hit.kind === 'pageview' ? [hit.account ?? ''] : [])));
    for (const event of sent) {
      const account = event.hit.account ?? '';
      const known = properties.get(account) ?? { first: { visit, event }, viewed: false, beside: new Set() };
      properties.set(account, known);
      known.viewed ||= views.has(account);
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
