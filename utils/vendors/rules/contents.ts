import type { VendorRequest } from '../../model/vendor';
import { isLoose, json, type Loose } from '../parse/json';
import { form, pairs } from '../parse/query';
import { utf8FromBase64 } from '../parse/utf8-base64';

/** What a request carries, taken apart once. */
export interface Contents {
  readonly query: Loose;
  /** Parsed JSON, a form as an object, or lines of JSON as a list; undefined where the body is none of these. */
  readonly body: unknown;
  /** Parts of the path between its slashes, decoded. */
  readonly segments: readonly string[];
}

/** Lines of JSON that are read. */
const LINES = 500;

export function contentsOf({ url, body }: VendorRequest): Contents {
  return {
    query: Object.fromEntries(pairs(url.search)),
    body: bodyOf(body ?? ''),
    segments: url.pathname.split('/').filter(Boolean).map(decoded),
  };
}

function bodyOf(text: string): unknown {
  if (text === '') return undefined;
  const whole = structured(text) ?? lines(text);
  if (whole !== undefined) return whole;
  const fields = form(text);
  return fields.size > 0 ? Object.fromEntries(fields) : undefined;
}

/** JSON, plain or in base64. Undefined for anything else, a lone text included. */
export function structured(text: string): unknown {
  const value = json(text) ?? (/^[A-Za-z0-9+/_-]{8,}={0,2}$/.test(text) ? json(utf8FromBase64(text)) : undefined);
  return typeof value === 'object' && value !== null ? value : undefined;
}

function lines(text: string): unknown[] | undefined {
  if (!text.startsWith('{') || !text.includes('\n')) return undefined;
  const objects = text
    .split('\n', LINES)
    .map((line) => json(line))
    .filter(isLoose);
  return objects.length > 0 ? objects : undefined;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
