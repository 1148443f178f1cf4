/** Work that may be put down at each `yield` and taken up again later; between two of them nothing else runs. */
export type Work<T> = Generator<void, T, void>;

/** Says whether the time is up that work may take before it puts itself down. */
export interface Clock {
  over(): boolean;
}

/** For work that is done at once. */
export const UNTIMED: Clock = { over: () => false };

/** Thrown out of the middle of a function when the time is up: it is called again, and finds remembered what it has done so far. */
export class Paused extends Error {}

/** Longest time, in milliseconds, between giving the browser its turn. A slow machine takes some times as long for the last step of it. */
const SLICE = 4;
/** Longest wait, in milliseconds, for a frame: a hidden page draws none. */
const FRAME = 100;

/** Does the whole of the work at once. */
export function finish<T>(work: Work<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Calls `ask` again, in the next slice, as long as it says {@link Paused}. */
export function* patiently<T>(ask: () => T): Work<T> {
  for (;;) {
    try {
      return ask();
    } catch (error) {
      if (!(error instanceof Paused)) throw error;
    }
    yield;
  }
}

/** What work came to, and for how many milliseconds it kept the thread. */
export interface Done<T> {
  readonly value: T;
  readonly busy: number;
}

/** Does the work in slices of a few milliseconds, between which the page has its turn; null where `signal` aborted it. */
export async function inSlices<T>(start: (clock: Clock) => Work<T>, signal: AbortSignal): Promise<Done<T> | null> {
  let end = 0;
  let busy = 0;
  const clock: Clock = { over: () => performance.now() >= end };
  const work = start(clock);
  // Right after a frame the page is laid out, and reading boxes costs no layout.
  await nextFrame();
  for (;;) {
    await nextTask();
    if (signal.aborted) return null;
    const begun = performance.now();
    end = begun + SLICE;
    let step = work.next();
    while (!step.done && !clock.over()) step = work.next();
    busy += performance.now() - begun;
    if (step.done) return { value: step.value, busy };
  }
}

interface Scheduler {
  postTask(task: () => void, options: { readonly priority: 'user-visible' }): Promise<void>;
}

/** A task of its own. Timers are held back in hidden pages, and after some in a row in all others. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { scheduler } = globalThis as { readonly scheduler?: Partial<Scheduler> };
    if (typeof scheduler?.postTask === 'function') {
      void scheduler.postTask(() => resolve(), { priority: 'user-visible' });
      return;
    }
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, FRAME);
    if (typeof requestAnimationFrame === 'function') requestAnimationFrame(() => resolve());
  });
}
