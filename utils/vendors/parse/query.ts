import type { VendorRequest } from '../../model/vendor';

/** Names and values as a request carries them. A later value of the same name replaces an earlier one. */
export type Fields = ReadonlyMap<string, string>;

/** What the address and a form-like body say together; the body has the last word. */
export function fieldsOf(request: VendorRequest): Fields {
  return merge(query(request.url.search), form(request.body));
}

/** Reads a query string, with or without its question mark. */
export function query(text: string): Fields {
  return new Map(pairs(text));
}

/**
 * Names and values in order, repeated ones included. Not by iterating `URLSearchParams`: a content script in Firefox cannot
 * (seen in Firefox 153: "is not iterable").
 */
export function pairs(text: string): [name: string, value: string][] {
  const parts = (text.startsWith('?') ? text.slice(1) : text).split('&');
  return parts.filter(Boolean).map((part) => {
    const middle = part.indexOf('=');
    return middle < 0 ? [decode(part), ''] : [decode(part.slice(0, middle)), decode(part.slice(middle + 1))];
  });
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
