import type { LayerMoment } from '../model/linked';
import type { Json, Signal } from '../model/signal';
import { insert } from './order';

/**
 * Takes note of what a signal says of a data layer besides what was put there; whether it says anything.
 * @param layers by document
 * @param doc of the page, where the signal names none
 */
export function noteLayer(layers: Map<string, LayerMoment[]>, signal: Signal, doc: string): boolean {
  const moment = momentOf(signal);
  if (!moment) return false;
  const list = layers.get(signal.doc ?? doc) ?? [];
  insert(list, moment);
  layers.set(signal.doc ?? doc, list);
  return true;
}

function momentOf(signal: Signal): LayerMoment | null {
  const { at, seq } = signal;
  if (signal.kind === 'replaced') return { at, seq, layer: signal.layer, what: 'replaced', lost: signal.lost };
  return signal.kind === 'push' && clears(signal.entry) ? { at, seq, layer: signal.layer, what: 'cleared', lost: 0 } : null;
}

/**
 * Whether an entry takes back what earlier ones said of e-commerce: `{ ecommerce: null }`, as Google recommends before each such event
 * (developers.google.com/tag-manager/ecommerce-ga4), or an entry that is not merged into the earlier ones at all (`_clear`).
 */
function clears(entry: Json): boolean {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return false;
  const said = entry as { readonly [key: string]: Json };
  return (Object.hasOwn(said, 'ecommerce') && said['ecommerce'] === null) || said['_clear'] === true;
}
