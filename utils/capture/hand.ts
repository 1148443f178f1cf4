import type { Listening } from './listening';

/** What is known of somebody being there. */
export interface Hand {
  /** Whether a scroll that happens now is a person's. */
  scrolls(): boolean;
  /** Milliseconds without a sign of life. */
  idle(): number;
}

/** A scroll is a person's for so many milliseconds after the wheel, a finger or a key: pages glide on. */
const GLIDE = 1_500;
/** The longest that it may glide, in milliseconds, while it goes on without a pause. */
const LONGEST = 4_000;
const KEYS = /^(?:ArrowUp|ArrowDown|PageUp|PageDown|Home|End| )$/;
/** In these a key writes or chooses. */
const FIELDS = 'input, textarea, select, [contenteditable], [role="textbox"], [role="listbox"], [role="slider"], video, audio';
/** The width of a scrollbar that lies over the page, in CSS pixels. */
const SCROLLBAR = 17;

/**
 * Tells scrolling by hand from scrolling by script. A press on something that has a script scroll the page is no scrolling; the scrollbar is,
 * and so is everything that moves while a button is held down.
 */
export function createHand(page: Window, { on, trying }: Listening): Hand {
  let alive = performance.now();
  let moved = Number.NEGATIVE_INFINITY;
  let glides = Number.NEGATIVE_INFINITY;
  let held = false;
  const quietly = { capture: true, passive: true } as const;

  function listen(types: readonly string[], handle: (event: Event) => void): void {
    for (const type of types) {
      on(
        page,
        type,
        (event) => {
          if (!event.isTrusted) return;
          alive = performance.now();
          handle(event);
        },
        quietly,
      );
    }
  }
  const move = () => {
    moved = glides = performance.now();
  };

  listen(['wheel', 'touchmove'], move);
  listen(['keydown'], (event) => {
    const [target] = event.composedPath();
    if (!(event instanceof KeyboardEvent) || !KEYS.test(event.key)) return;
    if (target instanceof Element && (target.matches(FIELDS) || (event.key === ' ' && target.matches('button, a, summary'))))
      return;
    move();
  });
  listen(['pointerdown', 'mousedown'], (event) => {
    held = true;
    if (event instanceof MouseEvent && (event.button === 1 || isScrollbar(event, page))) move();
  });
  listen(['pointerup', 'pointercancel', 'mouseup', 'click', 'dragend'], () => {
    held = false;
  });
  // Chromium tells nobody that a scrollbar was let go.
  on(
    page,
    'pointerover',
    (event) => {
      if ((event as PointerEvent).buttons === 0) held = false;
    },
    quietly,
  );

  return {
    scrolls() {
      if (trying.going()) return true;
      const now = performance.now();
      const gliding = now - glides <= GLIDE && now - moved <= LONGEST;
      if (!gliding && !held) return false;
      glides = alive = now;
      if (held) moved = now;
      return true;
    },
    idle: () => (trying.going() ? 0 : performance.now() - alive),
  };
}

/** Pressed on the scrollbar of the page, or of the part of it that was pressed. */
function isScrollbar({ clientX, clientY, target }: MouseEvent, page: Window): boolean {
  if (clientX >= page.innerWidth - SCROLLBAR || clientY >= page.innerHeight - SCROLLBAR) return true;
  if (!(target instanceof Element) || target.scrollHeight <= target.clientHeight + 1) return false;
  const { right } = target.getBoundingClientRect();
  return clientX >= right - SCROLLBAR && clientX <= right;
}
