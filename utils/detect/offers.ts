import type { Conversion, Find, PageView } from '../model/conversion';
import { finish, patiently, type Work } from './slices';

/** What finding needs of a micro-conversion. */
type Finder = Pick<Conversion, 'find' | 'done' | 'weight'>;

/** One thing that a visitor could do on the page. */
export interface Found {
  /** Id of the micro-conversion. */
  readonly conversion: string;
  /** Null: the page as a whole. */
  readonly element: Element | null;
  /** Other elements that offer the very same thing. */
  readonly copies?: readonly Element[];
  readonly label: string;
  readonly confidence: number;
  /** How people named the element, where they did: it goes by that instead of a selector of our own making. */
  readonly selector?: string;
}

/**
 * What the page offers. What is pressed offers one thing only: of several micro-conversions done by a click, or found on something to
 * press, the heaviest has it; of an offer with copies the others keep those that are free. A conversion that fails is skipped and reported
 * to `onError`.
 */
export function findOffers(page: PageView, conversions: ReadonlyMap<string, Finder>, onError?: OnError): Found[] {
  return finish(searchOffers(page, conversions, onError));
}

type OnError = (conversion: string, error: unknown) => void;

/** The same in small parts. */
export function* searchOffers(page: PageView, conversions: ReadonlyMap<string, Finder>, onError?: OnError): Work<Found[]> {
  const pressed = new Set(page.controls.map(({ element }) => element));
  const taken = new Set<Element>();
  const found: Found[] = [];
  const byWeight = [...conversions].sort(([, a], [, b]) => b.weight - a.weight);
  for (const [id, conversion] of byWeight) {
    const clicked = conversion.done.some(({ action }) => action === 'click');
    yield;
    for (const find of yield* tryFind(id, conversion, page, onError)) {
      const { element, copies } = find.element && (clicked || pressed.has(find.element)) ? take(find, taken) : find;
      if (find.element && !element) continue;
      const offer = { conversion: id, element, label: find.label.slice(0, 80), confidence: find.confidence };
      found.push(copies && copies.length > 0 ? { ...offer, copies } : offer);
    }
  }
  return found;
}

/** Of the elements of a find those that nothing heavier has: the first of them and its copies. */
function take({ element, copies = [] }: Find, taken: Set<Element>): Pick<Find, 'element' | 'copies'> {
  const free = [element, ...copies].filter((one) => one !== null && !taken.has(one)) as Element[];
  for (const one of free) taken.add(one);
  return { element: free[0] ?? null, copies: free.slice(1) };
}

function* tryFind(id: string, conversion: Finder, page: PageView, onError?: OnError): Work<Find[]> {
  try {
    return yield* patiently(() => conversion.find(page));
  } catch (error) {
    onError?.(id, error);
    return [];
  }
}
