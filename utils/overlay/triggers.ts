import { rootsOf } from './flat';

type View = Window & typeof globalThis;

/** What may have happened. */
export interface Heard {
  /** A person did something, and something may have moved by it. */
  done(): void;
  /** The document was scrolled. */
  scrolled(): void;
  /** A person points at something: what moves in the next moments may be their doing. */
  pointed(): void;
  /** Something moved by itself. */
  moved(): void;
  /** The page was changed. */
  changed(): void;
  /** Something entered the top layer. */
  topped(): void;
}

/** Hears of everything in a document that can move an element, without asking again and again. */
export interface Triggers {
  /** Also listens in the shadow roots that an element lies in, and to its size. */
  include(element: Element): void;
  exclude(element: Element): void;
  /** Until `resume`, what changes in the page is not told: it costs, each time. All else is. */
  pause(): void;
  /** Whether it was paused, and changes may have been missed. */
  resume(): boolean;
}

const anything = { subtree: true, childList: true, attributes: true, characterData: true };
const deeds = ['input', 'change', 'click', 'focusin'];
const moves = ['load', 'transitionrun', 'transitionend', 'animationstart', 'animationend'];

export function createTriggers(
  document: Document,
  view: View,
  signal: AbortSignal,
  heard: Heard,
  isOurs: (target: unknown) => boolean,
): Triggers {
  const known = new WeakSet<Node>();
  /** What is listened in, as long as the page has it. */
  const roots: WeakRef<Node>[] = [];
  let isPaused = false;
  const sized = new WeakSet<Element>();
  const sizes = new view.ResizeObserver((changes) => {
    // The first time it says how large something is.
    if (changes.some(({ target }) => sized.has(target))) heard.moved();
    for (const { target } of changes) sized.add(target);
  });
  const changes = new view.MutationObserver((records) => {
    if (records.some(({ target }) => !isOurs(target))) heard.changed();
  });
  const openings = new view.MutationObserver((records) => {
    if (records.some(({ target }) => isModal(target))) heard.topped();
  });

  view.addEventListener('resize', heard.done, { signal });
  view.addEventListener('pageshow', heard.changed, { signal });
  document.fonts?.addEventListener('loadingdone', heard.moved, { signal });
  listen(document);
  if (document.documentElement) sizes.observe(document.documentElement);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    changes.disconnect();
    openings.disconnect();
  });

  return {
    include(element) {
      for (const root of rootsOf(element)) listen(root);
      sizes.observe(element);
    },
    exclude(element) {
      sizes.unobserve(element);
      sized.delete(element);
    },
    pause() {
      isPaused = true;
      changes.disconnect();
    },
    resume() {
      if (!isPaused) return false;
      isPaused = false;
      for (const root of roots) watch(root.deref());
      return true;
    },
  };

  function watch(root: Node | undefined): void {
    if (root && !isPaused && !signal.aborted) changes.observe(root, anything);
  }

  function listen(root: Node): void {
    if (known.has(root)) return;
    known.add(root);
    roots.push(new view.WeakRef(root));
    watch(root);
    openings.observe(root, { subtree: true, attributeFilter: ['open'] });
    for (const type of deeds) root.addEventListener(type, heard.done, { signal, capture: true, passive: true });
    root.addEventListener('scroll', ({ target }) => (target === document ? heard.scrolled() : heard.done()), {
      signal,
      capture: true,
      passive: true,
    });
    for (const type of moves) root.addEventListener(type, heard.moved, { signal, capture: true, passive: true });
    root.addEventListener('pointerover', heard.pointed, { signal, capture: true, passive: true });
    root.addEventListener('fullscreenchange', heard.topped, { signal, capture: true });
    root.addEventListener('toggle', ({ target }) => !isOurs(target) && heard.topped(), { signal, capture: true });
  }
}

function isModal(target: Node): boolean {
  try {
    return (target as Element).matches(':modal');
  } catch {
    return false;
  }
}
