import type { ElementRef } from '../model/offer';
import type { Sighting } from '../model/sighting';
import type { Signal } from '../model/signal';
import type { Audit } from '../model/verdict';

/** So many events are told. */
const FIRED = 8;

/** What an audit knows of an element. */
export function sightingOf(selector: string, audit: Audit, signals: readonly Signal[]): Sighting {
  /** Its numbers, by document. */
  const refs = new Map<string | null, Set<number>>();
  for (const signal of signals) {
    for (const element of elementsOf(signal)) {
      if (element.selector !== selector) continue;
      const known = refs.get(signal.doc) ?? new Set();
      refs.set(signal.doc, known.add(element.ref));
    }
  }
  const used = new Set(
    signals.flatMap((signal) => {
      if (signal.kind !== 'interaction') return [];
      const known = refs.get(signal.doc);
      return known && signal.path.some((ref) => known.has(ref)) ? [signal.seq] : [];
    }),
  );
  const chains = audit.chains.filter(({ id }) => used.has(id)).toReversed();
  const fired = chains.flatMap(({ steps }) =>
    steps.flatMap(({ what, name, where, outcome }) =>
      what === 'hit' ? [{ event: name, where, outcome: outcome ?? 'pending' }] : [],
    ),
  );
  const offers = audit.pages.flatMap(({ verdicts }) =>
    verdicts.filter((one) => one.selector === selector && one.state !== 'absent'),
  );
  return {
    offers: once(offers.map(({ conversion, state }) => ({ conversion, state }))),
    uses: used.size,
    fired: once(fired).slice(0, FIRED),
  };
}

function elementsOf(signal: Signal): readonly ElementRef[] {
  if (signal.kind === 'offer') return signal.found.flatMap(({ element }) => element ?? []);
  return signal.kind === 'interaction' && signal.element ? [signal.element] : [];
}

function once<T>(list: readonly T[]): T[] {
  return [...new Map(list.map((one) => [JSON.stringify(one), one])).values()];
}
