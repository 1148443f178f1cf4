import { expect, test } from 'vitest';
import { createLoop } from './loop';

/** A window whose frames come every 16 ms, and in which a step takes as long as it says. */
function worldOf(cost: number) {
  let time = 0;
  let frame: (() => void) | null = null;
  const timers = new Map<number, { readonly at: number; readonly run: () => void }>();
  let steps = 0;
  let rests = 0;
  const view = {
    performance: { now: () => time },
    requestAnimationFrame: (run: () => void) => {
      frame = run;
      return 1;
    },
    cancelAnimationFrame: () => {
      frame = null;
    },
    setTimeout: (run: () => void, wait: number) => {
      timers.set(timers.size + 1, { at: time + wait, run });
      return timers.size;
    },
    clearTimeout: (id: number) => timers.delete(id),
  } as unknown as Window;
  const step = () => {
    steps += 1;
    time += cost;
    return false;
  };
  const loop = createLoop(view, new AbortController().signal, step, () => {
    rests += 1;
  });
  const run = (milliseconds: number, often: () => void) => {
    for (const end = time + milliseconds; time < end; time += 16) {
      often();
      for (const [id, { at, run }] of [...timers]) if (at <= time && timers.delete(id)) run();
      const due = frame;
      frame = null;
      due?.();
    }
  };
  return { loop, run, told: () => ({ steps, rests }) };
}

test('follows a person in each frame, and rests when nothing moves', () => {
  const { loop, run, told } = worldOf(1);
  run(1600, () => loop.kick());
  expect(told().steps).toBeGreaterThan(80);
  run(400, () => {});
  expect(told().rests).toBe(1);
});

test('follows a page that never rests ever less often, the more so the more a step costs', () => {
  const [cheap, dear] = [worldOf(1), worldOf(10)];
  for (const { loop, run } of [cheap, dear]) run(20_000, () => loop.stir());
  // 40 ms are free, and three thousandths of the time.
  expect(cheap.told().steps).toBeLessThanOrEqual(105);
  expect(dear.told().steps).toBeLessThanOrEqual(12);
  expect(dear.told().steps).toBeGreaterThan(8);
  dear.run(6000, () => {});
  expect(dear.told().rests).toBe(1);
});

test('a person is followed at once while the page is waiting', () => {
  const { loop, run, told } = worldOf(10);
  run(5000, () => loop.stir());
  const { steps } = told();
  run(320, () => loop.kick());
  expect(told().steps - steps).toBeGreaterThan(8);
});

test('what a page does right after a person did something is followed as closely, and no longer', () => {
  const { loop, run, told } = worldOf(10);
  run(5000, () => loop.stir());
  const { steps } = told();
  loop.attend();
  run(1000, () => loop.stir());
  const after = told().steps;
  expect(after - steps).toBeGreaterThan(30);
  run(5000, () => loop.stir());
  expect(told().steps - after).toBeLessThan(40);
});

test('who stirs it again and again is told to wait: the next frame is due whatever else is told', () => {
  const { loop, run } = worldOf(10);
  const told: boolean[] = [];
  run(5000, () => told.push(loop.stir()));
  expect(told.slice(0, 3)).toEqual([false, false, false]);
  expect(told.filter(Boolean).length).toBeGreaterThan(told.length / 2);
  loop.kick();
  expect(loop.stir()).toBe(false);
});
