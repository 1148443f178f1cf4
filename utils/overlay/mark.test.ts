import { expect, test } from 'vitest';
import { marks } from './mark';

test('every shape lies in its box, in whole pixels', () => {
  const layers = [...marks.matchAll(/ (\d+)px (\d+)px \/ (\d+)px (\d+)px no-repeat/g)].map((found) =>
    found.slice(1, 5).map(Number),
  );
  expect(layers.length).toBe(marks.match(/no-repeat/g)?.length);
  for (const [x = 0, y = 0, width = 0, height = 0] of layers) {
    expect(x + width).toBeLessThanOrEqual(12);
    expect(y + height).toBeLessThanOrEqual(12);
  }
});
