/** Draws while something moves, and rests when nothing does. */
export interface Loop {
  /** Something may have moved. */
  kick(): void;
}

/** How long nothing may have moved before it rests, in milliseconds. */
const quiet = 160;

/**
 * `step` draws one frame and says whether anything moved; `rest` is called once when all is quiet.
 * Nothing runs between `rest` and the next `kick`.
 */
export function createLoop(view: Window, signal: AbortSignal, step: () => boolean, rest: () => void): Loop {
  let frame = 0;
  let until = 0;
  signal.addEventListener('abort', () => view.cancelAnimationFrame(frame));

  return {
    kick() {
      if (signal.aborted) return;
      until = Math.max(until, view.performance.now() + quiet);
      if (!frame) frame = view.requestAnimationFrame(tick);
    },
  };

  function tick(): void {
    frame = 0;
    const now = view.performance.now();
    if (step()) until = now + quiet;
    if (now < until) frame = view.requestAnimationFrame(tick);
    else rest();
  }
}
