import type { Rect, Size } from './geometry';
import { same } from './geometry';
import type { Places } from './survey';

type View = Window & typeof globalThis;

/**
 * Watches resting elements for moves that no event tells of: a `:hover` that pushes its neighbours, an animation started by a script.
 * Each that is seen gets an observer whose root is cut to exactly where it is, so that the browser tells when it is there no longer; one
 * for all others tells when any of them comes into the window.
 */
export interface Sentinels {
  /** Watches these and no others. */
  post(places: Places, viewport: Size): void;
  dismiss(): void;
}

/** One observer each has its price; the rest is left to events. */
const most = 80;
const steps = Array.from({ length: 101 }, (_, index) => index / 100);

export function createSentinels(document: Document, view: View, signal: AbortSignal, moved: () => void): Sentinels {
  let posted: IntersectionObserver[] = [];
  signal.addEventListener('abort', dismiss);
  return { post, dismiss };

  function post({ seen, others }: Places, viewport: Size): void {
    dismiss();
    for (const [element, place] of [...seen].slice(0, most)) posted.push(watch(element, place, viewport));
    if (others.length > 0) posted.push(expect(others));
  }

  function expect(others: readonly Element[]): IntersectionObserver {
    const known = new Set<Element>();
    const observer = new view.IntersectionObserver(
      (changes) => {
        // The first time it says how things stand.
        if (changes.some(({ target, isIntersecting }) => known.has(target) && isIntersecting)) moved();
        for (const { target } of changes) known.add(target);
      },
      { root: document },
    );
    for (const element of others) observer.observe(element);
    return observer;
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
