import type { OfferSignal, Signal } from '../../utils/model/signal';

/** An offer, as far as drawing needs it. */
export interface StandingOffer {
  readonly ref: number | null;
  readonly conversion: string;
  readonly selector: string | null;
}

/** What the frames of a tab offer now, as signals tell it. */
export interface StandingOffers {
  take(signal: Signal): void;
  frames(): readonly number[];
  inFrame(frame: number): readonly StandingOffer[];
}

export function createStandingOffers(): StandingOffers {
  /** By document: one that comes back from the back-forward cache does not say again what it offers. */
  const offers = new Map<string, Map<string, StandingOffer>>();
  /** The document that each frame shows. */
  const shown = new Map<number, string>();

  function offered(doc: string, { found, gone }: OfferSignal): void {
    const known = offers.get(doc) ?? new Map<string, StandingOffer>();
    offers.set(doc, known);
    for (const id of gone) known.delete(id);
    for (const { id, conversion, element } of found)
      known.set(id, { ref: element?.ref ?? null, conversion, selector: element?.selector ?? null });
  }

  return {
    take(signal) {
      const { kind, frame, doc } = signal;
      if (doc === null || (kind !== 'navigation' && kind !== 'offer')) return;
      if (kind === 'offer') {
        shown.set(frame, doc);
        return offered(doc, signal);
      }
      if (signal.how !== 'load' && signal.how !== 'bfcache') return;
      // The page's frames go with it.
      if (frame === 0 && shown.get(0) !== doc) shown.clear();
      shown.set(frame, doc);
    },
    frames: () => [...shown.keys()],
    inFrame: (frame) => [...(offers.get(shown.get(frame) ?? '')?.values() ?? [])],
  };
}
