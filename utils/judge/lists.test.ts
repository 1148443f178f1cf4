import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder, overlap } from './lists';

const byTime = (a: { at: number }, b: { at: number }) => a.at - b.at;

test('sorts as a sort does: what is equal keeps its place', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ at: fc.nat(4), id: fc.nat(99) })), (list) => {
      expect(inOrder([...list], byTime)).toEqual([...list].sort(byTime));
    }),
  );
});

test('sets overlap where one thing is in both', () => {
  expect(overlap(new Set(['a', 'b']), new Set(['b']))).toBe(true);
  expect(overlap(new Set(['a']), new Set(['b']))).toBe(false);
  expect(overlap(new Set(), new Set(['b']))).toBe(false);
});
