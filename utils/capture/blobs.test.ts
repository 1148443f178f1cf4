import { afterEach, beforeEach, expect, test } from 'vitest';
import { rememberBlobs } from './blobs';

type Page = Window & typeof globalThis;
let stop = new AbortController();

beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => stop.abort());

/** A page with a class of blobs of its own. */
function page() {
  class OwnBlob extends Blob {}
  const its = { Blob: OwnBlob };
  return { its, OwnBlob, partsOf: rememberBlobs(its as unknown as Page, stop.signal) };
}

test('remembers what short blobs of text and bytes are made of', () => {
  const { its, partsOf } = page();
  const bytes = new Uint8Array([1, 2, 3, 4]);
  const blob = new its.Blob(['a', bytes.subarray(1, 3), new Uint8Array([9]).buffer]);
  bytes.fill(0);
  expect(partsOf(blob)).toEqual(['a', new Uint8Array([2, 3]), new Uint8Array([9])]);
  expect(partsOf(new its.Blob())).toBeUndefined();
  expect(partsOf(new its.Blob([blob]))).toBeUndefined();
  expect(partsOf(new its.Blob(['x'.repeat(300_000)]))).toBeUndefined();
  expect(partsOf(new its.Blob(Array.from({ length: 30 }, () => 'x')))).toBeUndefined();
});

test('runs nothing of the page to know it', () => {
  const { its, partsOf } = page();
  let ran = 0;
  const hostile = Object.defineProperty(['a'], 1, {
    get() {
      ran += 1;
      return 'b';
    },
  });
  const blob = new its.Blob(hostile);
  expect(partsOf(blob)).toBeUndefined();
  // Once by the constructor itself.
  expect(ran).toBe(1);
});

test('makes the blobs that the page would make without it, and goes', async () => {
  const { its, OwnBlob } = page();
  const blob = new its.Blob(['ő'], { type: 'text/plain' });
  expect([blob.size, blob.type, await blob.text()]).toEqual([2, 'text/plain', 'ő']);
  expect(blob).toBeInstanceOf(OwnBlob);
  expect(blob).toBeInstanceOf(its.Blob);
  expect(blob.constructor).toBe(its.Blob);
  class Named extends its.Blob {}
  expect(new Named(['a'])).toBeInstanceOf(Named);
  expect(() => new its.Blob(5 as never)).toThrow(TypeError);
  stop.abort();
  expect(its.Blob).toBe(OwnBlob);
  expect(OwnBlob.prototype.constructor).toBe(OwnBlob);
});
