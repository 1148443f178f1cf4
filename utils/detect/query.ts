import type { Work } from './slices';

/**
 * What one of the selectors matches, in document order. The browser is asked for one after the other: on a large page each question takes
 * some milliseconds, in which nothing else runs. The first should be the one that matches most.
 */
export function* queryInParts(root: ParentNode, selectors: readonly string[]): Work<readonly Element[]> {
  const [first = '', ...others] = selectors;
  const found = [...root.querySelectorAll(first)];
  let count = 0;
  for (const selector of others) {
    yield;
    for (const element of root.querySelectorAll(selector)) {
      if (++count % 64 === 0) yield;
      const at = placeOf(element, found);
      if (found[at] !== element) found.splice(at, 0, element);
    }
  }
  return found;
}

/** Where in a list in document order an element stands or would stand. */
function placeOf(element: Element, list: readonly Element[]): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = list[middle];
    if (other && other !== element && other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) low = middle + 1;
    else high = middle;
  }
  return low;
}
