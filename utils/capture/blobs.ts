import { getDescriptor, isArray, replaceProperty } from './natives';

/** Parts of a blob that are kept, and how much of them, in characters or bytes. */
const PARTS = 20;
const LIMIT = 256 * 1024;

/** What a blob was made of. */
export type Parts = readonly (string | Uint8Array<ArrayBuffer>)[];

/**
 * Remembers what short blobs are made of. A blob can only be read a moment later, and a page that goes away, the one that most often puts
 * its last report in a blob, has no such moment.
 * @returns what a blob was made of; undefined where that is not known
 */
export function rememberBlobs(page: Window & typeof globalThis, signal: AbortSignal): (blob: object) => Parts | undefined {
  const known = new WeakMap<object, Parts>();
  const { Blob: NativeBlob } = page;
  if (typeof NativeBlob !== 'function') return () => undefined;

  const ours = new Proxy(NativeBlob, {
    construct(target, args: unknown[], made) {
      const blob: object = Reflect.construct(target, args, made);
      const parts = signal.aborted ? null : partsOf(args[0]);
      if (parts) known.set(blob, parts);
      return blob;
    },
  });
  const standIn = (descriptor: PropertyDescriptor) => ({ ...descriptor, value: ours });
  replaceProperty(page, 'Blob', standIn, signal);
  replaceProperty(NativeBlob.prototype, 'constructor', standIn, signal);
  return (blob) => known.get(blob);
}

/** Texts and bytes, where a blob consists of nothing else and is short. Bytes are copied: the page may write over them. */
function partsOf(given: unknown): Parts | null {
  if (!isArray(given) || given.length > PARTS) return null;
  const parts: (string | Uint8Array<ArrayBuffer>)[] = [];
  let size = 0;
  for (let index = 0; index < given.length; index += 1) {
    const part: unknown = getDescriptor(given, index)?.value;
    if (typeof part === 'string') size += part.length;
    else if (part instanceof ArrayBuffer || ArrayBuffer.isView(part)) size += part.byteLength;
    else return null;
    if (size > LIMIT) return null;
    parts.push(typeof part === 'string' ? part : bytesOf(part));
  }
  return parts;
}

function bytesOf(part: ArrayBuffer | ArrayBufferView): Uint8Array<ArrayBuffer> {
  const view = part instanceof ArrayBuffer ? new Uint8Array(part) : new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
  return new Uint8Array(view);
}
