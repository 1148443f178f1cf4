import { deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOfBytes } from './body-bytes';

const read = (bytes: Uint8Array) => textOfBytes(Buffer.from(bytes).toString('base64'));

test('text of any kind comes back as it was, plain or packed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 3_000 }), (text) => {
      const clean = text.toWellFormed();
      fc.pre(!clean.startsWith('x') && !clean.startsWith('\uFEFF'));
      expect(read(Buffer.from(clean))).toBe(clean);
      expect(read(gzipSync(clean))).toBe(clean);
      expect(read(deflateSync(clean))).toBe(clean);
    }),
  );
  expect(read(Buffer.from('x=1&en=lead'))).toBe('x=1&en=lead');
});

describe('no text', () => {
  test('bytes, broken packing and broken base64', () => {
    expect(read(Buffer.from([0xff, 0xfe, 0x00]))).toBeUndefined();
    expect(read(gzipSync('{"event":"lead"}').subarray(0, 15))).toBeUndefined();
    expect(read(gzipSync(Buffer.from([0xff, 0xfe])))).toBeUndefined();
    expect(textOfBytes('!')).toBeUndefined();
  });

  test('what grows too large', () => {
    expect(read(gzipSync('a'.repeat(2_000_000)))).toHaveLength(2_000_000);
    expect(read(gzipSync('a'.repeat(4_000_000)))).toBeUndefined();
  });

  test('anything at all does not throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom([], [0x1f, 0x8b, 8, 0], [0x78, 0x9c]), (bytes, start) => {
        expect(['string', 'undefined']).toContain(typeof read(Uint8Array.from([...start, ...bytes])));
      }),
    );
  });
});
