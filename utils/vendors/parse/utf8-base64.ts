import { fromBase64 } from './base64';

/** The text that base64 (either alphabet) of UTF-8 stands for; empty where it stands for none. Several decoders ask for the same. */
export function utf8FromBase64(text: string): string {
  if (text !== last.text) last = { text, read: read(fromBase64(text)) };
  return last.read;
}

let last: { readonly text: string; readonly read: string } = { text: '', read: '' };

function read(binary: string): string {
  const bytes = new Uint8Array(binary.length);
  let all = 0;
  for (let at = 0; at < binary.length; at += 1) {
    const byte = binary.charCodeAt(at);
    bytes[at] = byte;
    all |= byte;
  }
  return all < 0x80 ? binary : new TextDecoder().decode(bytes);
}
