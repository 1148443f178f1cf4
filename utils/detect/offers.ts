import type { Conversion, Find, PageView } from '../model/conversion';

/** One thing that a visitor could do on the page. */
export interface Found {
  /** Id of the micro-conversion. */
  readonly conversion: string;
  /** Null: the page as a whole. */
  readonly element: Element | null;
  readonly label: string;
  readonly confidence: number;
}

/**
 * What the page offers. An element that is clicked offers one thing only: of several micro-conversions done by a click the heaviest
 * has it. A conversion that fails is skipped and reported to `onError`.
 */
export function findOffers(
  page: PageView,
  conversions: ReadonlyMap<string, Conversion>,
  onError?: (conversion: string, error: unknown) => void,
): Found[] {
  const taken = new Set<Element>();
  const found: Found[] = [];
  const byWeight = [...conversions].sort(([, a], [, b]) => b.weight - a.weight);
  for (const [id, conversion] of byWeight) {
    const clicked = conversion.done[0]?.action === 'click';
    for (const find of tryFind(id, conversion, page, onError)) {
      if (clicked && find.element) {
        if (taken.has(find.element)) continue;
        taken.add(find.element);
      }
      found.push({ conversion: id, element: find.element, label: find.label.slice(0, 80), confidence: find.confidence });
    }
  }
  return found;
}

function tryFind(
  id: string,
  conversion: Conversion,
  page: PageView,
  onError?: (conversion: string, error: unknown) => void,
): Find[] {
  try {
    return conversion.find(page);
  } catch (error) {
    onError?.(id, error);
    return [];
  }
}
