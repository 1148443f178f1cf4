import { parentOf } from './tree';

/** Elements that are watched at most, and hidden ones of which each glance asks. */
const MOST = 1_000;
const GLANCE = 200;
/** Milliseconds between two glances: a style may take as long to show what it hid. */
const PACE = 300;
/** What may come before something is seen that has its place on the page already: a style holds while the pointer is over something. */
const SIGNS = ['pointerover', 'focusin', 'change', 'transitionend', 'animationstart', 'animationend'];

/**
 * Hears of what a style shows or hides without a change of the page: while the pointer is over something, a box is ticked, the window is so
 * wide, or once the style itself has come. Of what hides others the outermost is watched, and told.
 *
 * @returns takes what could not be seen at the last look
 */
export function watchCurtains(document: Document, moved: (curtain: Element) => void, signal: AbortSignal) {
  const open = new WeakMap<Element, boolean>();
  let count = 0;
  /** Has a place, and cannot be seen. */
  let unseen: Element[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const sizes = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      const isOpen = contentRect.width > 0 || contentRect.height > 0;
      if (isOpen === open.get(target)) continue;
      open.set(target, isOpen);
      moved(target);
    }
  });

  function glance(): void {
    timer = undefined;
    const came = unseen.find((element) => element.isConnected && isSeen(element));
    if (!came) return;
    unseen = [];
    moved(came);
  }

  const sign = () => {
    if (unseen.length > 0) timer ??= setTimeout(glance, PACE);
  };
  for (const type of SIGNS) document.addEventListener(type, sign, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    sizes.disconnect();
  });

  return (hidden: readonly Element[]): void => {
    if (signal.aborted) return;
    unseen = [];
    const known = new Set<Element>();
    for (const element of hidden) {
      if (element.checkVisibility()) {
        if (unseen.length < GLANCE && !isSeen(element)) unseen.push(element);
        continue;
      }
      const curtain = outermost(element, known);
      if (!curtain || open.has(curtain) || count >= MOST) continue;
      open.set(curtain, false);
      count += 1;
      sizes.observe(curtain);
    }
  };
}

function isSeen(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** Of an element without a place on the page the outermost around it that has none, or itself; null where that is among the known. */
function outermost(element: Element, known: Set<Element>): Element | null {
  let curtain = element;
  for (let at: Element | null = element; at && (at === element || !at.checkVisibility()); at = parentOf(at)) {
    if (known.has(at)) return null;
    known.add(at);
    curtain = at;
  }
  return curtain;
}
