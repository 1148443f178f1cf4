/** Smallest frame, in CSS pixels a side, that a visitor can use. */
const USABLE = 60;

/**
 * Has something run once a visitor can do anything in a window: at once in the page itself and in a frame that is no mere pixel, otherwise
 * when the frame has grown. One within a closed dialog has no size yet, nor has one at first whose page runs in another process.
 */
export function onceUsable(page: Window, signal: AbortSignal, run: () => void): void {
  if (page.top === page) return run();
  const large = page.matchMedia(`(min-width: ${USABLE}px) and (min-height: ${USABLE}px)`);
  if (large.matches) return run();
  large.addEventListener('change', run, { signal, once: true });
}
