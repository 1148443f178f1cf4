import type { VendorRequest } from '../../model/vendor';

/** Names and values as a request carries them. A later value of the same name replaces an earlier one. */
export type Fields = ReadonlyMap<string, string>;

/** What the address and a form-like body say together; the body has the last word. */
export function fieldsOf(request: VendorRequest): Fields {
  return merge(query(request.url.search), form(request.body));
}

/** Reads a query string, with or without its question mark. Several decoders ask for the same one after the other. */
export function query(text: string): Fields {
  if (text === lastQuery.text) return lastQuery.fields;
  const fields = new Map<string, string>();
  read(text, (name, value) => {
    fields.set(name, value);
  });
  lastQuery = { text, fields };
  return fields;
}

let lastQuery: { readonly text: string; readonly fields: Fields } = { text: '', fields: new Map() };

/**
 * Names and values in order, repeated ones included. Not by iterating `URLSearchParams`: a content script in Firefox cannot
 * (seen in Firefox 153: "is not iterable").
 */
export function pairs(text: string): [name: string, value: string][] {
  const found: [string, string][] = [];
  read(text, (name, value) => found.push([name, value]));
  return found;
}

/** One walk over the text: this is where most of the time of decoding goes, so that only what is encoded is decoded. */
function read(text: string, take: (name: string, value: string) => void): void {
  const length = text.length;
  let code = nextCode(text, 0);
  for (let at = text.startsWith('?') ? 1 : 0; at < length; ) {
    const next = text.indexOf('&', at);
    const end = next < 0 ? length : next;
    if (end > at) {
      const found = text.indexOf('=', at);
      const middle = found < 0 || found > end ? end : found;
      const name = text.slice(at, middle);
      const value = middle < end ? text.slice(middle + 1, end) : '';
      if (code >= end) take(name, value);
      else {
        take(code < middle ? decode(name) : name, decode(value));
        code = nextCode(text, end);
      }
    }
    at = end + 1;
  }
}

/** Where the next character stands that encodes something; the end where there is none. */
function nextCode(text: string, from: number): number {
  const percent = text.indexOf('%', from);
  const first = percent < 0 ? text.length : percent;
  const plus = text.slice(from, first).indexOf('+');
  return plus < 0 ? first : from + plus;
}

/** Undoes form encoding; what is badly encoded is read as browsers read it. */
function decode(text: string): string {
  const spaced = text.includes('+') ? text.replaceAll('+', ' ') : text;
  if (!spaced.includes('%')) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    return new URLSearchParams(`a=${text}`).get('a') ?? spaced;
  }
}

/** Reads a form body, URL-encoded or multipart. Empty where the body is neither. */
export function form(body = ''): Fields {
  if (body.startsWith('--')) return multipart(body);
  return /^\s*[{[]/.test(body) || !body.includes('=') ? new Map() : query(body);
}

/** Both together; `over` wins. */
export function merge(under: Fields, over: Fields): Fields {
  return over.size === 0 ? under : new Map([...under, ...over]);
}

/** `FormData` sent by `fetch` or `sendBeacon` keeps this shape where the browser does not take it apart. */
function multipart(body: string): Fields {
  const fields = new Map<string, string>();
  const boundary = body.slice(0, Math.max(0, body.search(/[\r\n]/)));
  if (boundary.length < 4) return fields;
  for (const part of body.split(boundary)) {
    const gap = /\r?\n\r?\n/.exec(part);
    const name = gap && /\bname="([^"]{1,200})"/.exec(part.slice(0, gap.index))?.[1];
    if (gap && name) fields.set(name, part.slice(gap.index + gap[0].length).replace(/\r?\n$/, ''));
  }
  return fields;
}
