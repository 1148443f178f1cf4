import { expect, test } from 'vitest';
import { createIdle } from './idle';

/** A page that is idle in each frame, in which a bit takes as long as it says, and there are so many. */
function worldOf(cost: number, bits: number) {
  let time = 0;
  let done = 0;
  let frame: (() => void) | null = null;
  let idle: (() => void) | null = null;
  const view = {
    performance: { now: () => time },
    requestAnimationFrame: (run: () => void) => {
      frame = run;
      return 1;
    },
    cancelAnimationFrame: () => {
      frame = null;
    },
    requestIdleCallback: (run: () => void) => {
      idle = run;
      return 1;
    },
    cancelIdleCallback: () => {
      idle = null;
    },
  } as unknown as Window;
  const stop = new AbortController();
  const idler = createIdle(view, stop.signal, () => {
    done++;
    time += cost;
    return done < bits;
  });
  const run = (frames: number) => {
    for (let count = 0; count < frames; count++) {
      time += 16;
      const [drawn, bit] = [frame, idle];
      frame = null;
      idle = null;
      drawn?.();
      bit?.();
    }
  };
  return { idler, run, stop, done: () => done };
}

test('does a bit in a frame until nothing is left', () => {
  const { idler, run, done } = worldOf(1, 5);
  run(10);
  expect(done()).toBe(0);
  idler.start();
  run(4);
  expect(done()).toBe(2);
  run(100);
  expect(done()).toBe(5);
});

test('stops when told to, and for good when all ends', () => {
  const { idler, run, stop, done } = worldOf(1, 100);
  idler.start();
  run(3);
  idler.stop();
  const stopped = done();
  run(10);
  expect(done()).toBe(stopped);
  stop.abort();
  idler.start();
  run(10);
  expect(done()).toBe(stopped);
});

test('what is to be done again and again is done ever less', () => {
  const { idler, run, done } = worldOf(10, Number.POSITIVE_INFINITY);
  for (let count = 0; count < 100; count++) {
    idler.start();
    run(10);
  }
  expect(done()).toBeGreaterThan(15);
  expect(done()).toBeLessThan(40);
});
