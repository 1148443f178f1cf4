import type { Captured } from '../model/signal';
import { createHand } from './hand';
import type { Listening } from './listening';

/** Per cent of the page's height that are reported. */
const SCROLL_MARKS = [10, 25, 50, 75, 90, 100];
/** Seconds of use that are reported. */
const TIME_MARKS = [5, 10, 15, 30, 60, 120, 180];
/** Without a sign of life for so many milliseconds nobody is reading. */
const IDLE = 30_000;

/**
 * Reports how far a person scrolled and how long the page was in use, as GTM measures both: depth is the lower edge of the window in
 * per cent of the document; time runs while the page is visible and somebody is there. Where a script or the browser moved the page, only
 * what a person scrolls past from there counts. Under another address both begin anew.
 */
export function watchPageView(page: Window, emit: (signal: Captured) => void, id: () => string, listening: Listening): void {
  const { signal } = listening;
  const hand = createHand(page, listening);
  let address = addressOf(page);
  /** Where the page was at the last scroll, whoever scrolled it. */
  let at = 0;
  let passed = new Set<number>();
  let used = 0;

  function report(action: 'scroll' | 'engaged', value: number): void {
    emit({ kind: 'interaction', at: Date.now(), id: id(), action, element: null, path: [], value });
  }

  function turnPage(): void {
    const now = addressOf(page);
    if (now === address) return;
    address = now;
    at = depth(null) ?? 0;
    used = 0;
    passed = new Set();
  }

  listening.on(
    page,
    'scroll',
    (event) => {
      if (!event.isTrusted) return;
      const percent = depth(event.target);
      if (percent === null) return;
      turnPage();
      const from = at;
      at = percent;
      if (!hand.scrolls()) return;
      for (const mark of SCROLL_MARKS) {
        if (passed.has(mark) || mark <= from || mark > percent) continue;
        passed.add(mark);
        report('scroll', mark);
      }
    },
    { capture: true, passive: true },
  );

  const timer = page.setInterval(() => {
    turnPage();
    if (page.document.visibilityState !== 'visible' || hand.idle() > IDLE) return;
    used += 1;
    if (TIME_MARKS.includes(used)) report('engaged', used);
  }, 1_000);
  signal.addEventListener('abort', () => page.clearInterval(timer));

  /** Of the page, or of an inner scroller that fills most of the window; 0 at the top, whatever is in sight. Null: of nothing that counts. */
  function depth(target: EventTarget | null): number | null {
    const root = page.document.scrollingElement ?? page.document.documentElement;
    const scroller = target instanceof Element && target !== root ? target : root;
    if (scroller !== root && scroller.clientHeight < page.innerHeight * 0.7) return null;
    const height = scroller === root ? page.innerHeight : scroller.clientHeight;
    if (scroller.scrollHeight <= height + 1) return null;
    return scroller.scrollTop < 1 ? 0 : Math.min(100, ((scroller.scrollTop + height + 1) / scroller.scrollHeight) * 100);
  }
}

/** The address without a mere anchor. */
function addressOf({ location }: Window): string {
  const { href, hash } = location;
  return /^#!?\//.test(hash) ? href : href.slice(0, href.length - hash.length);
}
