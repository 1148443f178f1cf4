import fc from 'fast-check';
import { expect, test } from 'vitest';
import { intersect, type Rect } from './geometry';
import { beyond, reach } from './reach';

const screen = { width: 1000, height: 800 };
const window = { x: 0, y: 0, ...screen };

/** A window that is scrolled to a place of a document of some size. */
function scrolledTo(x: number, y: number, paper: { width: number; height: number }, direction = 'ltr') {
  const scrollingElement = { scrollWidth: paper.width, scrollHeight: paper.height, clientWidth: 1000, clientHeight: 800 };
  const document = { documentElement: {}, body: null, scrollingElement } as unknown as Document;
  const view = { scrollX: x, scrollY: y, getComputedStyle: () => ({ direction }) } as unknown as Window;
  return reach(document, view, screen, 1, 500);
}

test('reaches as far ahead as the document can be scrolled', () => {
  expect(scrolledTo(0, 0, { width: 1000, height: 5000 })).toEqual({ x: 0, y: 0, width: 1000, height: 1300 });
  expect(scrolledTo(0, 2000, { width: 1000, height: 5000 })).toEqual({ x: 0, y: -500, width: 1000, height: 1800 });
  expect(scrolledTo(0, 4200, { width: 1000, height: 5000 })).toEqual({ x: 0, y: -500, width: 1000, height: 1300 });
  expect(scrolledTo(0, 0, { width: 1000, height: 800 })).toEqual(window);
});

test('reaches to the left where the document is read from the right', () => {
  expect(scrolledTo(0, 0, { width: 3000, height: 800 }, 'rtl')).toEqual({ x: -500, y: 0, width: 1500, height: 800 });
  expect(scrolledTo(-2000, 0, { width: 3000, height: 800 }, 'rtl')).toEqual({ x: 0, y: 0, width: 1500, height: 800 });
});

const number = fc.integer({ min: -9000, max: 9000 });
const side = fc.integer({ min: 0, max: 9000 });

test('always holds the window, and nothing farther off than it may', () => {
  fc.assert(
    fc.property(number, number, side, side, fc.constantFrom('ltr', 'rtl'), (x, y, width, height, direction) => {
      const area = scrolledTo(x, y, { width, height }, direction);
      expect(intersect(area, window)).toEqual(window);
      expect(intersect(area, { x: -500, y: -500, width: 2000, height: 1800 })).toEqual(area);
    }),
  );
});

test('what belongs to something out of sight is kept out of sight', () => {
  const area = { x: -500, y: -500, width: 2000, height: 1800 };
  const out = fc
    .record({ x: fc.integer({ min: -500, max: 1499 }), y: fc.integer({ min: -500, max: 1299 }), width: side, height: side })
    .filter((rect: Rect) => !intersect(rect, { x: 2, y: 2, width: 996, height: 796 }));
  fc.assert(
    fc.property(out, (rect) => {
      expect(intersect(beyond(rect, area, window), window)).toBeNull();
    }),
  );
});
