import type { Rect, Size } from './geometry';
import { same } from './geometry';

type View = Window & typeof globalThis;

/**
 * Watches resting elements for moves that no event tells of: a `:hover` that pushes its neighbours, an animation started by a script.
 * Each gets an observer whose root is cut to exactly where it is, so that the browser tells when it is there no longer.
 */
export interface Sentinels {
  /** Watches these and no others. */
  post(places: ReadonlyMap<Element, Rect>, viewport: Size): void;
  dismiss(): void;
}

/** One observer each has its price; the rest is left to events. */
const most = 80;
const steps = Array.from({ length: 101 }, (_, index) => index / 100);

export function createSentinels(document: Document, view: View, signal: AbortSignal, moved: () => void): Sentinels {
  let posted: IntersectionObserver[] = [];
  signal.addEventListener('abort', dismiss);
  return { post, dismiss };

  function post(places: ReadonlyMap<Element, Rect>, viewport: Size): void {
    dismiss();
    for (const [element, place] of [...places].slice(0, most)) posted.push(watch(element, place, viewport));
  }

  function dismiss(): void {
    for (const observer of posted) observer.disconnect();
    posted = [];
  }

  function watch(element: Element, place: Rect, viewport: Size): IntersectionObserver {
    const insets = [place.y, viewport.width - place.x - place.width, viewport.height - place.y - place.height, place.x];
    let first = true;
    const observer = new view.IntersectionObserver(
      () => {
        // The first call only says how things stand; it counts where the element moved before the watch began.
        if (!first || !same(element.getBoundingClientRect(), place)) moved();
        first = false;
      },
      { root: document, rootMargin: insets.map((inset) => `${-Math.floor(inset)}px`).join(' '), threshold: steps },
    );
    observer.observe(element);
    return observer;
  }
}
