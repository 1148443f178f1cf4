import { isWithin, type Rule } from './flaw';

/** Layers to which Google's containers listen go by such names; what libraries do to queues of their own is their affair. */
const LAYER = /data_?layer/i;

/** Data layers that the page put another in the place of: what they held is lost, and who listened to them hears nothing more. */
export const layers: Rule = function* (_hits, visit) {
  for (const { what, layer, lost, at, seq } of visit.layers()) {
    if (what !== 'replaced' || lost === 0 || !LAYER.test(layer) || !isWithin(visit, at)) continue;
    yield { code: 'data-layer-replaced', event: null, detail: { layer }, seqs: [seq] };
  }
};
