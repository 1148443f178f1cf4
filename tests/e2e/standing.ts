import type { Offer } from '../../utils/model/offer';
import type { Signal } from '../../utils/model/signal';
import { of } from './mug';

/** What is offered now, in the order in which it was found. */
export function standing(signals: readonly Signal[]): Offer[] {
  const offers = new Map<string, Offer>();
  for (const { found, gone } of of(signals, 'offer')) {
    for (const id of gone) offers.delete(id);
    for (const offer of found) offers.set(offer.id, offer);
  }
  return [...offers.values()];
}
