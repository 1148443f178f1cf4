import type { Signal } from '../model/signal';
import type { Verdict } from '../model/verdict';

/**
 * The frame that showed an offer last; the page itself where nobody knows. Elements of several frames may have the same selector: what is
 * offered there, and what it says, tells them apart.
 */
export function frameOf(
  { conversion, selector, ref, label }: Pick<Verdict, 'conversion' | 'selector' | 'ref' | 'label'>,
  signals: readonly Signal[],
): number {
  if (selector === null) return 0;
  let frame: number | undefined;
  for (let at = signals.length - 1; at >= 0; at -= 1) {
    const signal = signals[at];
    if (signal?.kind !== 'offer') continue;
    for (const { conversion: offered, element } of signal.found) {
      if (element?.selector !== selector) continue;
      if (offered === conversion && element.ref === ref && element.label === label) return signal.frame;
      frame ??= signal.frame;
    }
  }
  return frame ?? 0;
}
