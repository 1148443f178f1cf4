import fc from 'fast-check';
import { expect, test } from 'vitest';
import { interned } from './interned';

test('is the piece, whatever was looked for at its place before', () => {
  const piece = fc.record({
    before: fc.string(),
    piece: fc.string({ maxLength: 80 }),
    after: fc.string(),
    hash: fc.integer({ min: -3, max: 3 }),
  });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      for (const { before, piece, after, hash } of pieces) {
        expect(interned(before + piece + after, before.length, before.length + piece.length, hash)).toBe(piece);
      }
    }),
  );
});
