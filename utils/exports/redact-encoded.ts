/** Runs of base64, plain or percent-encoded. The alternatives begin differently, so the cost is linear. */
const BASE64 = /(?:[\w+/-]|%2[bf]){16,}(?:=|%3d){0,2}/gi;

/** Applies `clean` inside values that are base64 of readable text; padding, alphabet and percent-encoding stay as they were. */
export function redactEncoded(text: string, clean: (text: string) => string): string {
  if (text.length < 16) return text;
  return text.replace(BASE64, (run) => redactRun(run, clean) ?? run);
}

function redactRun(run: string, clean: (text: string) => string): string | undefined {
  const plain = readBase64(run);
  if (plain === undefined) return undefined;
  const cleaned = clean(plain);
  return cleaned === plain ? undefined : writeBase64(cleaned, run);
}

function readBase64(run: string): string | undefined {
  const code = run.replace(/%2b/gi, '+').replace(/%2f/gi, '/').replace(/%3d|=/gi, '').replace(/-/g, '+').replace(/_/g, '/');
  try {
    const bytes = Uint8Array.from(atob(code), (char) => char.charCodeAt(0));
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return isReadable(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

function writeBase64(text: string, like: string): string {
  const bytes = new TextEncoder().encode(text);
  const code = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const padded = /(?:=|%3d)$/i.test(like) ? code : code.replace(/=+$/, '');
  const alphabet = /[-_]/.test(like) ? padded.replace(/\+/g, '-').replace(/\//g, '_') : padded;
  if (!/%[23]/.test(like)) return alphabet;
  return alphabet.replace(/\+/g, '%2B').replace(/\//g, '%2F').replace(/=/g, '%3D');
}

/** No control characters but those of lines and tabs: text that somebody wrote, not bytes that happen to decode. */
function isReadable(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) return false;
  }
  return true;
}
