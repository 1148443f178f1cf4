import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intersect, type Rect } from './geometry';
import { type Item, place } from './place';

const screen = { x: 0, y: 0, width: 1000, height: 800 };
const full = { width: 90, height: 18 };
const compact = { width: 18, height: 18 };
const item = (x: number, y: number, width: number, height: number): Item => ({
  outline: { x, y, width, height },
  full,
  compact,
  screen,
});

describe('place', () => {
  test('puts a pill on the top left corner where it can', () => {
    expect(place([item(100, 100, 120, 40)])[0]).toMatchObject({ x: 100, y: 82, compact: false });
  });

  test('puts it inside of a large element at the top, below a small one', () => {
    expect(place([item(0, 0, 1000, 600)])[0]).toMatchObject({ x: 0, y: 0 });
    expect(place([item(500, 8, 100, 24)])[0]).toMatchObject({ x: 500, y: 32 });
  });

  test('keeps off other offers where there is another place', () => {
    const [, lower] = place([item(100, 100, 120, 40), item(100, 142, 120, 40)]);
    expect(lower).toBeDefined();
    expect(lower && intersect(lower, { x: 100, y: 100, width: 120, height: 40 })).toBeNull();
  });

  test('stays where it was while that is about as good', () => {
    const again = place([{ ...item(100, 100, 120, 40), kept: { at: 1, compact: false } }])[0];
    expect(again).toMatchObject({ at: 1, x: 130 });
    const better = place([{ ...item(100, 100, 120, 40), kept: { at: 5, compact: false } }])[0];
    expect(better).toMatchObject({ at: 0 });
  });

  test('shows marks alone where words do not fit', () => {
    const crowd = Array.from({ length: 20 }, (_, index) => item(index * 30, 100, 24, 24));
    const placed = place(crowd);
    expect(placed.some((pill) => pill.compact)).toBe(true);
    expect(apart(placed)).toBe(true);
  });

  test('takes little time for as many as fit a screen', () => {
    const crowd = Array.from({ length: 300 }, (_, index) => item((index % 20) * 50, Math.floor(index / 20) * 53, 44, 24));
    place(crowd);
    const start = process.cpuUsage();
    place(crowd);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(250);
  });

  const outline = fc
    .record({
      x: fc.integer({ min: 0, max: 990 }),
      y: fc.integer({ min: 0, max: 790 }),
      width: fc.integer({ min: 1, max: 1000 }),
      height: fc.integer({ min: 1, max: 800 }),
    })
    .map(({ x, y, width, height }) => item(x, y, Math.min(width, 1000 - x), Math.min(height, 800 - y)));

  test('every pill is on the screen and touches its outline', () => {
    fc.assert(
      fc.property(fc.array(outline, { maxLength: 60 }), (items) => {
        const placed = place(items);
        expect(placed.length).toBe(items.length);
        for (const [index, { x, y, width, height }] of placed.entries()) {
          expect(x >= 0 && y >= 0 && x + width <= 1000 && y + height <= 800).toBe(true);
          const around = items[index]?.outline ?? { x: 0, y: 0, width: 0, height: 0 };
          const touching = { x: x - 20, y: y - 20, width: width + 40, height: height + 40 };
          expect(intersect(touching, around)).not.toBeNull();
        }
      }),
    );
  });

  const roomy = fc
    .uniqueArray(
      fc.record({
        column: fc.nat(3),
        row: fc.nat(7),
        width: fc.integer({ min: 1, max: 130 }),
        height: fc.integer({ min: 1, max: 50 }),
      }),
      {
        maxLength: 32,
        selector: ({ column, row }) => row * 4 + column,
      },
    )
    .map((cells) => cells.map(({ column, row, width, height }) => item(100 + column * 230, 30 + row * 95, width, height)));

  test('with room around their outlines they never overlap', () => {
    fc.assert(
      fc.property(roomy, (items) => {
        expect(apart(place(items))).toBe(true);
      }),
    );
  });

  test('without, only marks alone lie over others', () => {
    fc.assert(
      fc.property(fc.array(outline, { maxLength: 20 }), (items) => {
        const placed = place(items);
        const over = placed.filter((pill, index) => placed.slice(0, index).some((earlier) => intersect(pill, earlier)));
        expect(over.every((pill) => pill.compact)).toBe(true);
      }),
    );
  });

  test('four on one small outline in a corner are all shown', () => {
    const placed = place(Array.from({ length: 4 }, () => item(0, 0, 1, 1)));
    expect(placed.every(({ x, y }) => x >= 0 && y >= 0 && x <= 20 && y <= 20)).toBe(true);
  });

  test('placing again from where they stand moves nothing', () => {
    fc.assert(
      fc.property(fc.array(outline, { maxLength: 20 }), (items) => {
        const first = place(items);
        const second = place(items.map((one, index) => ({ ...one, kept: first[index] })));
        expect(second).toEqual(first);
      }),
    );
  });
});

function apart(pills: readonly Rect[]): boolean {
  return pills.every((pill, index) => pills.slice(index + 1).every((other) => intersect(pill, other) === null));
}
