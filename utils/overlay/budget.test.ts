import { expect, test } from 'vitest';
import { createBudget } from './budget';

test('is generous, then slow, then done; peace forgives', () => {
  let now = 0;
  const budget = createBudget(() => now);
  const waits = Array.from({ length: 12 }, budget);
  expect(waits.slice(0, 6)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(waits.slice(6, 10)).toEqual([250, 1000, 4000, 15_000]);
  expect(waits.slice(10)).toEqual([null, null]);
  now = 30_000;
  expect(budget()).toBeNull();
  now = 90_001;
  expect(budget()).toBe(0);
});
