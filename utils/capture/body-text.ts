import type { Parts } from './blobs';

/** Longest body that is kept, in characters of text or of base64. */
const LIMIT = 512 * 1024;

export interface BodyText {
  readonly body?: string;
  readonly bodyBase64?: string;
  /** There is a body that cannot be read, or more of it than is kept. */
  readonly bodyMissing?: boolean;
}

export const MISSING: BodyText = { bodyMissing: true };

/**
 * What a request body says, without consuming or changing it. A promise where the browser only reads it later (blobs, packed bytes);
 * {@link MISSING} where it cannot be read at all (streams, documents) or is too large.
 * @param parts what the body was made of, if it is a blob and that is known
 */
export function bodyText(body: unknown, parts?: Parts): BodyText | Promise<BodyText> {
  if (parts?.every((part) => typeof part === 'string')) return bodyNow(body, parts);
  if (body instanceof Blob) {
    if (body.size > LIMIT) return MISSING;
    return body.arrayBuffer().then(unpacked, () => MISSING);
  }
  const bytes = bytesOf(body);
  return bytes ? unpacked(bytes) : bodyNow(body);
}

/** As {@link bodyText}, at once, for a page that goes away: what is packed stays so. */
export function bodyNow(body: unknown, parts?: Parts): BodyText {
  if (typeof body === 'string') return { body: body.slice(0, LIMIT) };
  if (body instanceof URLSearchParams) return { body: body.toString().slice(0, LIMIT) };
  if (body instanceof FormData) return { body: formText(body).slice(0, LIMIT) };
  if (parts) return fromBytes(joined(parts));
  const bytes = bytesOf(body);
  return bytes ? fromBytes(bytes) : MISSING;
}

/** The bytes of a buffer, or of a view of one; null where it is none or too large. */
function bytesOf(body: unknown): ArrayBuffer | null {
  if (body instanceof ArrayBuffer) return body.byteLength > LIMIT ? null : body;
  if (!ArrayBuffer.isView(body) || body.byteLength > LIMIT) return null;
  return body.buffer.slice(body.byteOffset, body.byteOffset + body.byteLength) as ArrayBuffer;
}

function joined(parts: Parts): ArrayBuffer {
  const pieces = parts.map((part) => (typeof part === 'string' ? new TextEncoder().encode(part) : part));
  const whole = new Uint8Array(pieces.reduce((size, { byteLength }) => size + byteLength, 0));
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.byteLength;
  }
  return whole.buffer;
}

/** As {@link bodyText}, of a body that is read to its end, or until it is too large: it goes on by itself then. */
export async function streamText(stream: ReadableStream<Uint8Array>): Promise<BodyText> {
  const whole = await readAll(stream);
  return whole ? unpacked(whole) : MISSING;
}

/** As {@link fromBytes}; what is packed with gzip, as some libraries send it, is unpacked first. */
function unpacked(buffer: ArrayBuffer): BodyText | Promise<BodyText> {
  const [first, second] = new Uint8Array(buffer);
  if (first !== 0x1f || second !== 0x8b || buffer.byteLength > LIMIT) return fromBytes(buffer);
  return gunzip(buffer).catch(() => fromBytes(buffer));
}

async function gunzip(buffer: ArrayBuffer): Promise<BodyText> {
  const whole = await readAll(new Blob([buffer]).stream().pipeThrough(new DecompressionStream('gzip')));
  return fromBytes(whole ?? buffer);
}

/** The bytes of a stream; null where they are more than is kept. */
async function readAll(stream: ReadableStream<Uint8Array>): Promise<ArrayBuffer | null> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(parts as BlobPart[]).arrayBuffer();
    size += value.byteLength;
    if (size > LIMIT) {
      // Of two branches only ours ends: the page's goes on. What cancelling one answers comes when the other has ended too.
      reader.cancel().catch(() => {});
      return null;
    }
    parts.push(value);
  }
}

/** Text where the bytes are UTF-8, base64 otherwise. */
export function fromBytes(buffer: ArrayBuffer): BodyText {
  const bytes = new Uint8Array(buffer);
  if (bytes.length > LIMIT) return MISSING;
  try {
    return { body: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    let binary = '';
    for (let index = 0; index < bytes.length; index += 8_192)
      binary += String.fromCharCode(...bytes.subarray(index, index + 8_192));
    return { bodyBase64: btoa(binary) };
  }
}

function formText(form: FormData): string {
  const fields = new URLSearchParams();
  form.forEach((value, name) => {
    fields.append(name, typeof value === 'string' ? value : '[file]');
  });
  return fields.toString();
}
