import type { ElementMake } from '../model/element-make';
import type { ElementRef } from '../model/offer';
import type { Sighting } from '../model/sighting';
import type { Signal } from '../model/signal';
import type { Audit, Verdict } from '../model/verdict';
import type { Precedent } from './foresight';
import { foresee } from './foresight';

/** So many events are told. */
const FIRED = 8;

/**
 * What an audit knows of an element, and what it would probably send.
 * @param make what was read from it on the page; null where there is no page to read it from
 */
export function sightingOf(selector: string, make: ElementMake | null, audit: Audit, signals: readonly Signal[]): Sighting {
  const met = usesBySelector(signals);
  const uses = met.get(selector) ?? new Set();
  const fired = sentBy(uses, audit);
  const verdicts = audit.pages.flatMap((page) => page.verdicts);
  const offers = verdicts.filter((one) => one.selector === selector && one.state !== 'absent');
  const likely = foresee(make, precedentsOf(selector, verdicts, met, audit), audit, signals);
  return {
    offers: once(offers.map(({ conversion, state }) => ({ conversion, state }))),
    uses: uses.size,
    fired: fired.slice(0, FIRED),
    likely: likely.filter(({ event, where }) => !fired.some((one) => one.event === event && one.where === where)),
  };
}

/** What others that offer the same sent, and others that are built alike. */
function precedentsOf(
  selector: string,
  verdicts: readonly Verdict[],
  met: ReadonlyMap<string, ReadonlySet<number>>,
  audit: Audit,
): Precedent[] {
  const conversions = new Set(
    verdicts.filter((one) => one.selector === selector && one.state !== 'absent').map((one) => one.conversion),
  );
  const sentBySome = (by: Precedent['by'], name: string, selectors: readonly (string | null)[]): Precedent[] => {
    const uses = new Set(selectors.flatMap((one) => (one === null ? [] : [...(met.get(one) ?? [])])));
    return sentBy(uses, audit).map(({ event, where }) => ({ by, name, event, where }));
  };
  const same = [...conversions].flatMap((conversion) => {
    const others = verdicts.filter((one) => one.conversion === conversion && one.selector !== selector);
    return sentBySome(
      'same',
      conversion,
      others.map((one) => one.selector),
    );
  });
  const shape = shapeOf(selector);
  const twins = shape === selector ? [] : [...met.keys()].filter((one) => one !== selector && shapeOf(one) === shape);
  const alike = twins.flatMap((twin) => sentBySome('alike', twin, [twin]));
  return [...same, ...alike];
}

/** A selector without its numbers: places among siblings, and what ids count. */
function shapeOf(selector: string): string {
  return selector.replace(/\d+/g, '#');
}

/** What those interactions sent, newest first, each once. */
function sentBy(uses: ReadonlySet<number>, { chains }: Audit): Sighting['fired'][number][] {
  const used = chains.filter(({ id }) => uses.has(id)).toReversed();
  return once(
    used.flatMap(({ steps }) =>
      steps.flatMap(({ what, name, where, outcome }) =>
        what === 'hit' ? [{ event: name, where, outcome: outcome ?? ('pending' as const) }] : [],
      ),
    ),
  );
}

/** Numbers of the interactions with the elements of each selector, or with something within them. */
function usesBySelector(signals: readonly Signal[]): Map<string, Set<number>> {
  const selectors = new Map<string | null, Map<number, Set<string>>>();
  const uses = new Map<string, Set<number>>();
  for (const signal of signals) {
    for (const { selector, ref } of elementsOf(signal)) {
      const known = selectors.get(signal.doc) ?? new Map<number, Set<string>>();
      selectors.set(signal.doc, known.set(ref, (known.get(ref) ?? new Set()).add(selector)));
      if (!uses.has(selector)) uses.set(selector, new Set());
    }
  }
  for (const signal of signals) {
    if (signal.kind !== 'interaction') continue;
    const known = selectors.get(signal.doc);
    for (const ref of signal.path) for (const selector of known?.get(ref) ?? []) uses.get(selector)?.add(signal.seq);
  }
  return uses;
}

function elementsOf(signal: Signal): readonly ElementRef[] {
  if (signal.kind === 'offer') return signal.found.flatMap(({ element }) => element ?? []);
  return signal.kind === 'interaction' && signal.element ? [signal.element] : [];
}

function once<T>(list: readonly T[]): T[] {
  return [...new Map(list.map((one) => [JSON.stringify(one), one])).values()];
}
