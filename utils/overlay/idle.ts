import { createPurse } from './purse';

/** Does something bit by bit, while the page has nothing to do. */
export interface Idle {
  /** From now on, until nothing is left to do. */
  start(): void;
  stop(): void;
}

/** Milliseconds that may be taken at once. A page that undoes what was done, again and again, does not have it done again and again. */
const CREDIT = 200;

/** @param act does a bit, and says whether more is left: one in a frame, for the browser lays it out and paints it */
export function createIdle(view: Window, signal: AbortSignal, act: () => boolean): Idle {
  const now = () => view.performance.now();
  const purse = createPurse(now, CREDIT);
  let frame = 0;
  let idle = 0;
  signal.addEventListener('abort', stop);

  return {
    start() {
      stop();
      if (!signal.aborted) ask();
    },
    stop,
  };

  function ask(): void {
    if (purse.wait() === 0) idle = view.requestIdleCallback(bit);
  }

  function bit(): void {
    const begun = now();
    const isMore = act();
    purse.pay(now() - begun);
    if (isMore) frame = view.requestAnimationFrame(ask);
  }

  function stop(): void {
    view.cancelAnimationFrame(frame);
    view.cancelIdleCallback(idle);
  }
}
