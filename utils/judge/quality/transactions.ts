import type { Visit } from '../../model/linked';
import type { Flaw, SentHit } from './flaw';

/** Hits that tell of a sale. */
export function salesOf(hits: readonly SentHit[]): SentHit[] {
  return hits.filter(({ vendor, event }) => vendor === 'ga4' && event === 'purchase');
}

/** The same sale told on two documents: the thank-you page was loaded again, or an id is not an id. */
export function* reusedTransactions(
  visits: readonly { readonly visit: Visit; readonly sales: readonly SentHit[] }[],
): Generator<{ visit: Visit; flaw: Flaw }> {
  const first = new Map<string, string>();
  for (const { visit, sales } of visits) {
    for (const event of sales) {
      const id = event.params['transaction_id'];
      if (id === undefined || id === '') continue;
      const key = `${event.stream} ${id}`;
      const doc = event.doc ?? visit.doc;
      const before = first.get(key);
      if (before === undefined) first.set(key, doc);
      else if (before !== doc) yield { visit, flaw: { code: 'transaction-reused', event } };
    }
  }
}
