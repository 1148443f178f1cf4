import type { Control, Find } from '../../model/conversion';
import { rank } from './copies';

/** A list may hold hundreds of the same control: so many of them are told. */
const MOST_COPIES = 60;

/** One find for all controls of one key: on the one that matters most, with the others as its copies. In the order of first copies. */
export function joined(
  controls: readonly Control[],
  keyOf: (control: Control) => string,
  confidenceOf: (control: Control) => number,
): Find[] {
  const groups = new Map<string, Control[]>();
  for (const control of controls) {
    const key = keyOf(control);
    const group = groups.get(key);
    if (group) group.push(control);
    else groups.set(key, [control]);
  }
  return [...groups.values()].map((group) => {
    const best = group.reduce((a, b) => (rank(b) > rank(a) ? b : a));
    const copies = group.filter((control) => control !== best).map(({ element }) => element);
    const find = { element: best.element, label: best.label, confidence: confidenceOf(best) };
    return copies.length > 0 ? { ...find, copies: copies.slice(0, MOST_COPIES) } : find;
  });
}
