import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beside, intersect, outline, type Rect, within } from './geometry';

const screen = { x: 0, y: 0, width: 1000, height: 800 };
const number = fc.oneof(fc.integer({ min: -3000, max: 3000 }), fc.double({ min: -3000, max: 3000, noNaN: true }));
const side = fc.double({ min: 0, max: 4000, noNaN: true });
const rect = fc.record({ x: number, y: number, width: side, height: side });

const holds = (outer: Rect, inner: Rect, slack = 1e-6) =>
  inner.x >= outer.x - slack &&
  inner.y >= outer.y - slack &&
  inner.x + inner.width <= outer.x + outer.width + slack &&
  inner.y + inner.height <= outer.y + outer.height + slack;

describe('outline', () => {
  test('lies just outside of an element in full view', () => {
    expect(outline({ x: 100, y: 50, width: 80, height: 20 }, [], screen)).toEqual({
      x: 98,
      y: 48,
      width: 84,
      height: 24,
      cut: { top: false, right: false, bottom: false, left: false },
    });
  });

  test('stays on the screen where the element fills it', () => {
    expect(outline({ x: 0, y: 100, width: 1000, height: 20 }, [], screen)).toMatchObject({
      x: 0,
      width: 1000,
      cut: { left: false, right: false },
    });
  });

  test('is open where a scroller cuts the element', () => {
    const scroller = { x: 90, y: 60, width: 500, height: 500 };
    expect(outline({ x: 100, y: 50, width: 80, height: 40 }, [scroller], screen)).toEqual({
      x: 98,
      y: 60,
      width: 84,
      height: 32,
      cut: { top: true, right: false, bottom: false, left: false },
    });
  });

  test('is whole round an element that fills what clips it', () => {
    const box = { x: 100, y: 100, width: 50, height: 50 };
    expect(outline(box, [box], screen)).toMatchObject({ x: 98, y: 98, width: 54, height: 54 });
  });

  test('is none for what cannot be seen', () => {
    expect(outline({ x: 0, y: 900, width: 50, height: 50 }, [], screen)).toBeNull();
    expect(outline({ x: 0, y: 0, width: 0, height: 50 }, [], screen)).toBeNull();
    expect(outline({ x: 0, y: 0, width: 50, height: 50 }, [{ x: 60, y: 0, width: 10, height: 10 }], screen)).toBeNull();
    expect(outline({ x: Number.NaN, y: 0, width: 50, height: 50 }, [], screen)).toBeNull();
    expect(outline({ x: 0, y: 0, width: Number.POSITIVE_INFINITY, height: 50 }, [], screen)).toBeNull();
  });

  test('is on the screen and holds what can be seen, whatever the page does', () => {
    fc.assert(
      fc.property(rect, fc.array(rect, { maxLength: 4 }), (box, clips) => {
        const found = outline(box, clips, screen);
        let seen: Rect | null = intersect(box, screen);
        for (const clip of clips) seen = seen && intersect(seen, clip);
        if (!found) {
          expect(!seen || seen.width < 1 || seen.height < 1).toBe(true);
          return;
        }
        expect(holds(screen, found)).toBe(true);
        expect(seen && holds(found, seen)).toBe(true);
        expect(seen && holds({ x: seen.x - 2, y: seen.y - 2, width: seen.width + 4, height: seen.height + 4 }, found)).toBe(true);
      }),
    );
  });
});

describe('beside', () => {
  const size = { width: 200, height: 60 };

  test('stands below, above or over the lower edge, as there is room', () => {
    expect(beside({ x: 10, y: 10, width: 50, height: 20 }, size, screen)).toMatchObject({ x: 10, y: 34 });
    expect(beside({ x: 10, y: 770, width: 50, height: 20 }, size, screen)).toMatchObject({ x: 10, y: 706 });
    expect(beside({ x: 10, y: 10, width: 50, height: 780 }, size, screen)).toMatchObject({ x: 10, y: 736 });
    expect(beside({ x: 980, y: 10, width: 50, height: 20 }, size, screen)).toMatchObject({ x: 800 });
  });

  test('never leaves the screen', () => {
    fc.assert(
      fc.property(rect, (anchor) => {
        expect(holds(screen, beside(anchor, size, screen))).toBe(true);
      }),
    );
  });
});

test('within keeps the top left corner of what is too large', () => {
  expect(within({ x: -50, y: 900, width: 2000, height: 10 }, screen)).toEqual({ x: 0, y: 790, width: 2000, height: 10 });
});
