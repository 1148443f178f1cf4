import { Gunzip, Unzlib } from 'fflate';

/** Most bytes that a packed body is unpacked to: enough for any batch, too few to hurt. */
const MOST = 2 * 1024 * 1024;
/** Bytes that are unpacked at a time; each may grow a thousandfold. */
const STEP = 1024;

/** The text of a body that was recorded as bytes, in base64: plain UTF-8, or packed with gzip or zlib. Undefined where it is none. */
export function textOfBytes(base64: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(base64.replaceAll('-', '+').replaceAll('_', '/')), (mark) => mark.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(unpacked(bytes));
  } catch {
    return undefined;
  }
}

/** The bytes as they are, unless they begin like something packed. Throws where that is broken or grows too large. */
function unpacked(bytes: Uint8Array): Uint8Array {
  const [first, second = 0] = bytes;
  if (first === 0x1f && second === 0x8b) return inflate(bytes, Gunzip);
  if (first === 0x78 && (first * 256 + second) % 31 === 0) return inflate(bytes, Unzlib);
  return bytes;
}

function inflate(bytes: Uint8Array, Unpacker: typeof Gunzip | typeof Unzlib): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  const unpacker = new Unpacker((part: Uint8Array) => {
    size += part.length;
    if (size > MOST) throw new Error('too large');
    parts.push(part);
  });
  for (let at = 0; at < bytes.length; at += STEP) unpacker.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
