import type { ElementRef } from '../model/offer';

/** What capture needs to know of an element; handed in, since detection owns the words for it. */
export interface Describe {
  selectorOf(element: Element): string;
  labelOf(element: Element): string;
}

/** Numbers for the elements of one document, the same for capture, detection and overlay. */
export interface ElementRefs {
  refOf(element: Element): number;
  describe(element: Element): ElementRef;
  /** `ref`s from the innermost element outwards, through shadow roots. */
  pathOf(element: Element): number[];
  elementOf(ref: number): Element | null;
}

export function createElementRefs(describe: Describe): ElementRefs {
  const refs = new WeakMap<Element, number>();
  const elements = new Map<number, WeakRef<Element>>();
  let last = 0;

  function refOf(element: Element): number {
    const known = refs.get(element);
    if (known) return known;
    last += 1;
    refs.set(element, last);
    elements.set(last, new WeakRef(element));
    return last;
  }

  return {
    refOf,
    describe: (element) => ({
      ref: refOf(element),
      selector: describe.selectorOf(element),
      tag: element.localName,
      label: describe.labelOf(element).slice(0, 80),
    }),
    pathOf(element) {
      const path: number[] = [];
      for (let current: Element | null = element; current && path.length < 200; current = outward(current))
        path.push(refOf(current));
      return path;
    },
    elementOf(ref) {
      const element = elements.get(ref)?.deref() ?? null;
      if (!element) elements.delete(ref);
      return element;
    },
  };
}

/** The element around it: its parent, or the host of the shadow root it stands in. */
function outward(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
