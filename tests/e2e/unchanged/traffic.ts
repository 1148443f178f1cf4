import { gunzipSync } from 'node:zlib';
import type { Received } from '../site';

/** A request as it is compared: everything decoded, and what differs from visit to visit named instead of told. */
export interface Sent {
  readonly what: string;
  readonly headers: unknown;
  readonly params: unknown;
  readonly body: unknown;
}

/** Headers that belong to the connection or to the browser under test, or whose value follows from a body that holds a clock. */
const SKIPPED = new Set(['accept-language', 'connection', 'content-length', 'cookie']);

/**
 * Decodes a request, body included, and masks clocks and random ids in it.
 * @param own names of fields whose values this SDK draws anew at each visit, or measures
 */
export function readSent({ method, host, url, headers, bytes }: Received, own: RegExp): Sent {
  const { pathname, searchParams } = new URL(url, 'https://any.example');
  return {
    what: `${method} ${host}${maskText(pathname)}`,
    headers: mask(Object.fromEntries(Object.entries(headers).filter(([name]) => !SKIPPED.has(name))), own),
    params: mask(read([...searchParams].sort(byName)), own),
    body: mask(readBody(bytes, headers['content-type'] ?? ''), own),
  };
}

function readBody(bytes: Buffer, type: string): unknown {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return { gzip: readBody(gunzipSync(bytes), '') };
  const text = bytes.toString();
  const boundary = /boundary=(.+)/.exec(type)?.[1];
  if (boundary) return text.replaceAll(boundary, '<boundary>').split('\r\n');
  if (/^data=/.test(text) || (/x-www-form-urlencoded/.test(type) && text.includes('=')))
    return read([...new URLSearchParams(text)].sort(byName));
  return read(text);
}

/** Opens what is packed in a value: JSON, and base64 of JSON or of gzip, however deep. */
function read(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(read);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, read(field)]));
  if (typeof value !== 'string') return value;
  const json = fromJson(value);
  if (json !== undefined) return { json: read(json) };
  if (value.length < 12 || !/^[\w+/-]+=*$/.test(value)) return value;
  const packed = fromJson(Buffer.from(value, 'base64').toString());
  return packed === undefined ? value : { base64: read(packed) };
}

function fromJson(text: string): object | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as object;
  } catch {
    return undefined;
  }
}

export function mask(value: unknown, own: RegExp): unknown {
  if (Array.isArray(value)) {
    const [name] = value;
    if (value.length === 2 && typeof name === 'string' && own.test(name)) return [name, '<own>'];
    return value.map((item) => mask(item, own));
  }
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, field]) => [maskText(name), own.test(name) ? '<own>' : mask(field, own)]),
    );
  if (typeof value === 'number') return maskText(String(value)) === String(value) ? value : '<clock>';
  return typeof value === 'string' ? maskText(value) : value;
}

/** UUIDs, times in words and times in seconds or milliseconds of this century. */
function maskText(text: string): string {
  return text
    .replace(/chrome-extension:\/\/[^)\s]+/g, '<extension>')
    .replace(/(?<=boundary=)\S+/, '<boundary>')
    .replace(/\b[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}\b/gi, '<uuid>')
    .replace(/\b\d{4}-\d\d-\d\d(T|%20| )\d\d(:|%3A)\d\d(:|%3A)\d\d(\.\d+)?Z?\b/g, '<clock>')
    .replace(/(?<![\d.])[12]\d{9}(\d{3}){0,2}(\.\d+)?(?![\d.])/g, '<clock>');
}

function byName([left]: [string, string], [right]: [string, string]): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
