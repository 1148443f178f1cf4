/** Longest body that is kept, in characters of text or of base64. */
const LIMIT = 512 * 1024;

export interface BodyText {
  readonly body?: string;
  readonly bodyBase64?: string;
}

/**
 * What a request body says, without consuming or changing it. A promise where the browser only reads it later (blobs);
 * `{}` where it cannot be read at all (streams, documents).
 */
export function bodyText(body: unknown): BodyText | Promise<BodyText> {
  if (typeof body === 'string') return { body: body.slice(0, LIMIT) };
  if (body instanceof URLSearchParams) return { body: body.toString().slice(0, LIMIT) };
  if (body instanceof FormData) return { body: formText(body).slice(0, LIMIT) };
  if (body instanceof Blob) {
    if (body.size > LIMIT) return {};
    return body.arrayBuffer().then(unpacked, () => ({}));
  }
  if (body instanceof ArrayBuffer) return unpacked(body);
  if (ArrayBuffer.isView(body)) {
    if (body.byteLength > LIMIT) return {};
    return unpacked(body.buffer.slice(body.byteOffset, body.byteOffset + body.byteLength) as ArrayBuffer);
  }
  return {};
}

/** As {@link fromBytes}; what is packed with gzip, as some libraries send it, is unpacked first. */
function unpacked(buffer: ArrayBuffer): BodyText | Promise<BodyText> {
  const [first, second] = new Uint8Array(buffer);
  if (first !== 0x1f || second !== 0x8b || buffer.byteLength > LIMIT) return fromBytes(buffer);
  return gunzip(buffer).catch(() => fromBytes(buffer));
}

async function gunzip(buffer: ArrayBuffer): Promise<BodyText> {
  const reader = new Blob([buffer]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > LIMIT) {
      void reader.cancel();
      return fromBytes(buffer);
    }
    parts.push(value);
  }
  return fromBytes(await new Blob(parts as BlobPart[]).arrayBuffer());
}

/** Text where the bytes are UTF-8, base64 otherwise. */
export function fromBytes(buffer: ArrayBuffer): BodyText {
  const bytes = new Uint8Array(buffer);
  if (bytes.length > LIMIT) return {};
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
