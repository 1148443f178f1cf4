import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf } from './stitch';

test('a page that fits is one part', () => {
  expect(partsOf({ length: 700, height: 800, top: 60, bottom: 200 }, 16_000)).toEqual([{ scroll: 0, from: 0, to: 800 }]);
});

test('what is fixed is in the first or the last part only', () => {
  expect(partsOf({ length: 2_000, height: 800, top: 60, bottom: 200 }, 16_000)).toEqual([
    { scroll: 0, from: 0, to: 600 },
    { scroll: 540, from: 60, to: 600 },
    { scroll: 1_080, from: 60, to: 600 },
    { scroll: 1_200, from: 480, to: 800 },
  ]);
});

test('any page is whole, without gap or overlap, to its end or to where it is cut', () => {
  const bar = fc.integer({ min: -10, max: 900 });
  const layout = fc.record({
    length: fc.integer({ min: 1, max: 50_000 }),
    height: fc.integer({ min: 50, max: 1_500 }),
    top: bar,
    bottom: bar,
  });
  fc.assert(
    fc.property(layout, fc.integer({ min: 1, max: 30_000 }), (page, most) => {
      let done = 0;
      const end = Math.max(page.height, Math.min(page.length, most));
      for (const { scroll, from, to } of partsOf(page, most)) {
        expect(scroll + from).toBe(done);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(page.height);
        expect(scroll).toBeLessThanOrEqual(Math.max(0, end - page.height));
        done = scroll + to;
      }
      expect(done).toBe(end);
    }),
  );
});
