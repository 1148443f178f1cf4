import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bodyText, streamText } from './body-text';

const bytes = (text: string) => new TextEncoder().encode(text).buffer as ArrayBuffer;
const packed = (text: string) => new Uint8Array(gzipSync(text)).buffer as ArrayBuffer;

test.each([
  ['text', 'en=a', 'en=a'],
  ['parameters', new URLSearchParams({ en: 'ő' }), 'en=%C5%91'],
  ['bytes', bytes('en=ő'), 'en=ő'],
  ['a view of bytes', new Uint8Array(bytes('xen=ax')).subarray(1, 5), 'en=a'],
  ['a blob', new Blob(['{"event":"x"}']), '{"event":"x"}'],
  ['packed bytes', packed('{"event":"x"}'), '{"event":"x"}'],
  ['a packed blob', new Blob([packed('{"event":"x"}')]), '{"event":"x"}'],
])('reads %s', async (_name, body, text) => {
  expect(await bodyText(body)).toEqual({ body: text });
});

test('a form says that it holds a file, not what is in it', async () => {
  const form = new FormData();
  form.append('name', 'Anna');
  form.append('file', new Blob(['secret']));
  expect(await bodyText(form)).toEqual({ body: 'name=Anna&file=%5Bfile%5D' });
});

test('keeps what it cannot read as it is, and nothing of what is too large', async () => {
  expect(await bodyText(new Uint8Array([0x1f, 0x8b, 0xff]).buffer)).toEqual({ bodyBase64: 'H4v/' });
  expect(await bodyText(new Uint8Array([0xff, 0xfe]).buffer)).toEqual({ bodyBase64: '//4=' });
  expect(await bodyText(new Blob([new Uint8Array(600_000)]))).toEqual({ bodyMissing: true });
  expect(await bodyText(new Uint8Array(600_000))).toEqual({ bodyMissing: true });
  expect(await bodyText(new Uint8Array(600_000).buffer)).toEqual({ bodyMissing: true });
  // A small body that unpacks to more than is kept stays packed.
  expect(await bodyText(packed('a'.repeat(2_000_000)))).toHaveProperty('bodyBase64');
  expect(await bodyText(new ReadableStream())).toEqual({ bodyMissing: true });
});

test('reads one of two branches of a stream and leaves the other alone, however long it is', async () => {
  expect(await streamText(new Blob(['en=a']).stream())).toEqual({ body: 'en=a' });
  let pulled = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(stream) {
      pulled += 1;
      stream.enqueue(new Uint8Array(64 * 1024));
    },
  });
  const [theirs, ours] = endless.tee();
  expect(await streamText(ours)).toEqual({ bodyMissing: true });
  expect(pulled).toBeLessThan(20);
  expect((await theirs.getReader().read()).value).toHaveLength(64 * 1024);
});
