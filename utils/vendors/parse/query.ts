import type { VendorRequest } from '../../model/vendor';

/** Names and values as a request carries them. A later value of the same name replaces an earlier one. */
export type Fields = ReadonlyMap<string, string>;

/** What the address and a form-like body say together; the body has the last word. */
export function fieldsOf(request: VendorRequest): Fields {
  return merge(query(request.url.search), form(request.body));
}

/** Reads a query string, with or without its question mark. Several decoders ask for the same one after the other. */
export function query(text: string): Query {
  if (text === last.text) return last;
  const read = text === before.text ? before : new Query(text);
  before = last;
  last = read;
  return read;
}

/** A query taken apart. Of most values nobody wants to know: each is decoded when somebody asks for it. */
export class Query implements ReadonlyMap<string, string> {
  /** Decoded, in order, repeated ones included. */
  readonly names: string[] = [];
  /** As they stand in the text. */
  readonly texts: string[] = [];
  private table: Map<string, string> | null = null;
  private isDecoded = false;

  constructor(readonly text: string) {
    const { length } = text;
    for (let at = text.charCodeAt(0) === QUESTION_MARK ? 1 : 0; at < length; ) {
      let middle = at;
      let mark = 0;
      let coded = false;
      for (; middle < length; middle += 1) {
        mark = text.charCodeAt(middle);
        if (mark === EQUALS || mark === AMPERSAND) break;
        if (mark === PERCENT || mark === PLUS) coded = true;
      }
      const next = mark === AMPERSAND ? middle : text.indexOf('&', middle);
      const end = next < 0 ? length : next;
      if (end > at) {
        const name = text.slice(at, middle);
        this.names.push(coded ? decode(name) : name);
        this.texts.push(middle < end ? text.slice(middle + 1, end) : '');
      }
      at = end + 1;
    }
  }

  get size(): number {
    return this.found().size;
  }

  get(name: string): string | undefined {
    const value = this.found().get(name);
    return value === undefined || this.isDecoded ? value : decode(value);
  }

  has(name: string): boolean {
    return this.found().has(name);
  }

  keys(): MapIterator<string> {
    return this.found().keys();
  }

  values(): MapIterator<string> {
    return this.whole().values();
  }

  entries(): MapIterator<[string, string]> {
    return this.whole().entries();
  }

  [Symbol.iterator](): MapIterator<[string, string]> {
    return this.whole()[Symbol.iterator]();
  }

  forEach(take: (value: string, name: string, fields: Fields) => void): void {
    this.whole().forEach((value, name) => {
      take(value, name, this);
    });
  }

  /** Names and values in order, repeated ones included. */
  pairs(): [name: string, value: string][] {
    return this.names.map((name, at) => [name, decode(this.texts[at] ?? '')]);
  }

  private found(): Map<string, string> {
    if (this.table !== null) return this.table;
    const table = new Map<string, string>();
    for (let at = 0; at < this.names.length; at += 1) table.set(this.names[at] ?? '', this.texts[at] ?? '');
    this.table = table;
    return table;
  }

  private whole(): Map<string, string> {
    const table = this.found();
    if (this.isDecoded) return table;
    table.forEach((value, name) => {
      if (value.includes('%') || value.includes('+')) table.set(name, decode(value));
    });
    this.isDecoded = true;
    return table;
  }
}

const QUESTION_MARK = '?'.charCodeAt(0);
const AMPERSAND = '&'.charCodeAt(0);
const EQUALS = '='.charCodeAt(0);
const PERCENT = '%'.charCodeAt(0);
const PLUS = '+'.charCodeAt(0);

/** An address and a body, as a rule. */
let last = new Query('');
let before = last;

/**
 * Names and values in order, repeated ones included. Not by iterating `URLSearchParams`: a content script in Firefox cannot
 * (seen in Firefox 153: "is not iterable").
 */
export function pairs(text: string): [name: string, value: string][] {
  return query(text).pairs();
}

/** Undoes form encoding; what is badly encoded is read as browsers read it. */
function decode(text: string): string {
  const spaced = text.includes('+') ? text.replaceAll('+', ' ') : text;
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
