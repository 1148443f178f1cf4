import { fromBase64 } from './base64';

/** The text that base64 (either alphabet) of UTF-8 stands for; empty where it stands for none. */
export function utf8FromBase64(text: string): string {
  return new TextDecoder().decode(Uint8Array.from(fromBase64(text), (mark) => mark.charCodeAt(0)));
}
