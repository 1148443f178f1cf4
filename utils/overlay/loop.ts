import { createPurse } from './purse';

/** Draws while something moves, and rests when nothing does. */
export interface Loop {
  /** Something may have moved that is to be followed at once. */
  kick(): void;
  /** Something is to be drawn for the first time. What is drawn already need not have moved. */
  look(): void;
  /** A person did something: what the page does in the next moments is their doing, and followed as closely. */
  attend(): void;
  /**
   * Something moved or changed by itself: it is followed as long as that takes little of the page's time, and then ever less often.
   * Whether it is to wait: a frame is due, and nothing that is told before changes when.
   */
  stir(): boolean;
}

/** How long nothing may have moved before it rests, in milliseconds. */
const quiet = 160;
/** How long, in milliseconds, what a person sets in motion is theirs. */
const wake = 1500;

/**
 * `step` draws one frame and says whether anything moved; `rest` is called once when all is quiet.
 * Nothing runs between `rest` and the next `kick`.
 */
export function createLoop(view: Window, signal: AbortSignal, step: () => boolean, rest: () => void): Loop {
  let frame = 0;
  let timer = 0;
  /** Until when it draws at all, and until when each frame. */
  let until = 0;
  let closely = 0;
  let attended = Number.NEGATIVE_INFINITY;
  const now = () => view.performance.now();
  const purse = createPurse(now);
  signal.addEventListener('abort', () => {
    view.cancelAnimationFrame(frame);
    view.clearTimeout(timer);
  });

  return {
    kick: follow,
    look() {
      if (!signal.aborted) soon();
    },
    attend() {
      attended = now();
    },
    stir() {
      if (signal.aborted) return false;
      if (now() - attended < wake) {
        follow();
        return false;
      }
      until = Math.max(until, now() + quiet);
      if (timer) return true;
      if (!frame) next();
      return false;
    },
  };

  function follow(): void {
    if (signal.aborted) return;
    until = Math.max(until, now() + quiet);
    closely = until;
    soon();
  }

  function soon(): void {
    view.clearTimeout(timer);
    timer = 0;
    if (!frame) frame = view.requestAnimationFrame(tick);
  }

  function next(): void {
    const wait = now() < closely ? 0 : purse.wait();
    if (wait === 0) frame = view.requestAnimationFrame(tick);
    else
      timer = view.setTimeout(() => {
        timer = 0;
        frame = view.requestAnimationFrame(tick);
      }, wait);
  }

  function tick(): void {
    frame = 0;
    const begun = now();
    if (step()) until = Math.max(until, begun + quiet);
    if (begun >= closely) purse.pay(now() - begun);
    if (begun < until) next();
    else rest();
  }
}
