import type { Captured } from '../model/signal';
import type { Listening } from './listening';

/** Per cent of the page's height that are reported. */
const SCROLL_MARKS = [10, 25, 50, 75, 90, 100];
/** Seconds of use that are reported. */
const TIME_MARKS = [5, 10, 15, 30, 60, 120, 180];
/** A scroll counts as a person's if something was pressed, turned or touched within so many milliseconds. */
const BY_HAND = 1_500;
/** Without a sign of life for so many milliseconds nobody is reading. */
const IDLE = 30_000;

/**
 * Reports how far a person scrolled and how long the page was in use, as GTM measures both: depth is the lower edge of the window in
 * per cent of the document; time runs while the page is visible and somebody is there.
 */
export function watchPageView(
  page: Window,
  emit: (signal: Captured) => void,
  id: () => string,
  { on }: Listening,
  signal: AbortSignal,
): void {
  let byHand = Number.NEGATIVE_INFINITY;
  let alive = performance.now();
  let scrolled = 0;
  let used = 0;

  function report(action: 'scroll' | 'engaged', value: number): void {
    emit({ kind: 'interaction', at: Date.now(), id: id(), action, element: null, path: [], value });
  }

  for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown', 'mousedown']) {
    on(
      page,
      type,
      (event) => {
        if (event.isTrusted) byHand = alive = performance.now();
      },
      { capture: true, passive: true },
    );
  }
  on(
    page,
    'scroll',
    (event) => {
      const now = performance.now();
      if (!event.isTrusted || now - byHand > BY_HAND) return;
      // A scroll that goes on is the same scroll: a long drag of the scrollbar, a smooth one.
      byHand = alive = now;
      const percent = depth(event.target);
      if (percent <= scrolled) return;
      for (const mark of SCROLL_MARKS) if (mark > scrolled && percent >= mark) report('scroll', mark);
      scrolled = percent;
    },
    { capture: true, passive: true },
  );

  const timer = page.setInterval(() => {
    if (page.document.visibilityState !== 'visible' || performance.now() - alive > IDLE) return;
    used += 1;
    if (TIME_MARKS.includes(used)) report('engaged', used);
  }, 1_000);
  signal.addEventListener('abort', () => page.clearInterval(timer));

  /** Of the page, or of an inner scroller that fills most of the window. */
  function depth(target: EventTarget | null): number {
    const root = page.document.scrollingElement ?? page.document.documentElement;
    const scroller = target instanceof Element && target !== root ? target : root;
    if (scroller !== root && scroller.clientHeight < page.innerHeight * 0.7) return 0;
    const height = scroller === root ? page.innerHeight : scroller.clientHeight;
    if (scroller.scrollHeight <= height + 1) return 0;
    return Math.min(100, ((scroller.scrollTop + height + 1) / scroller.scrollHeight) * 100);
  }
}
