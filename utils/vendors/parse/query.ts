import type { VendorRequest } from '../../model/vendor';
import { interned } from './interned';

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

/** How many names are looked at one after the other before a table is made. */
const FEW = 64;

/** Which query each hash was met in last: tells most names apart from all before them without looking at those. */
const met = new Int32Array(8_192);
let queries = 0;

/** A query taken apart. Of most values nobody wants to know: each is decoded when somebody asks for it, and once. */
export class Query implements ReadonlyMap<string, string> {
  /** Decoded, in order, repeated ones included. */
  readonly names: string[] = [];
  /** As they stand in the text. */
  readonly texts: string[] = [];
  private readonly decoded: (string | undefined)[] = [];
  /** Where each name stands last; only for many. */
  private table: ReadonlyMap<string, number> | null = null;
  private once: readonly string[] | null = null;
  /** False only where each name is there once for sure. */
  private mayRepeat = false;
  /** After the name that was asked for before: who wants all of them asks in order. */
  private next = 0;

  constructor(readonly text: string) {
    const { length } = text;
    queries = (queries + 1) | 0;
    for (let at = text.charCodeAt(0) === QUESTION_MARK ? 1 : 0; at < length; ) {
      let middle = at;
      let mark = 0;
      let hash = 0;
      let coded = false;
      for (; middle < length; middle += 1) {
        mark = text.charCodeAt(middle);
        if (mark === EQUALS || mark === AMPERSAND) break;
        if (mark === PERCENT || mark === PLUS) coded = true;
        hash = (Math.imul(hash, 31) + mark) | 0;
      }
      let end = middle;
      let codedValue = false;
      if (mark === EQUALS) {
        for (end = middle + 1; end < length; end += 1) {
          mark = text.charCodeAt(end);
          if (mark === AMPERSAND) break;
          if (mark === PERCENT || mark === PLUS) codedValue = true;
        }
      }
      if (end > at) {
        this.names.push(coded ? whole(decode(text.slice(at, middle)), hash) : interned(text, at, middle, hash));
        const value = middle < end ? text.slice(middle + 1, end) : '';
        this.texts.push(value);
        this.decoded.push(codedValue ? undefined : value);
        const place = hash & (met.length - 1);
        if (coded || met[place] === queries) this.mayRepeat = true;
        met[place] = queries;
      }
      at = end + 1;
    }
  }

  get size(): number {
    return this.distinct().length;
  }

  get(name: string): string | undefined {
    const place = this.place(name);
    return place < 0 ? undefined : this.value(place);
  }

  has(name: string): boolean {
    return this.place(name) >= 0;
  }

  keys(): MapIterator<string> {
    return this.distinct().values();
  }

  values(): MapIterator<string> {
    return new Map(this).values();
  }

  entries(): MapIterator<[string, string]> {
    return this.list().values();
  }

  [Symbol.iterator](): MapIterator<[string, string]> {
    return this.list().values();
  }

  forEach(take: (value: string, name: string, fields: Fields) => void): void {
    for (const [name, value] of this.list()) take(value, name, this);
  }

  /** Names and values in order, repeated ones included. */
  pairs(): [name: string, value: string][] {
    return this.names.map((name, at) => [name, this.value(at)]);
  }

  /** Each name once, in the order in which they come first. */
  distinct(): readonly string[] {
    this.once ??= this.mayRepeat ? unique(this.names) : this.names;
    return this.once;
  }

  private list(): [name: string, value: string][] {
    return this.repeats() ? this.distinct().map((name) => [name, this.get(name) ?? '']) : this.pairs();
  }

  private repeats(): boolean {
    return this.mayRepeat && this.distinct() !== this.names;
  }

  /** Where a name stands last; -1 where it does not. */
  private place(name: string): number {
    if (!this.repeats()) {
      const place = this.near(name);
      if (place >= 0 || this.names.length <= FEW) return place;
    }
    this.table ??= new Map(this.names.map((one, at) => [one, at]));
    return this.table.get(name) ?? -1;
  }

  /** The same among the next few, where no name is repeated. */
  private near(name: string): number {
    const { names, next } = this;
    const { length } = names;
    const last = Math.min(length, FEW);
    for (let step = 0, at = next; step < last; step += 1, at += 1) {
      if (at >= length) at = 0;
      if (names[at] !== name) continue;
      this.next = at + 1;
      return at;
    }
    return -1;
  }

  private value(place: number): string {
    const before = this.decoded[place];
    if (before !== undefined) return before;
    const value = decode(this.texts[place] ?? '');
    this.decoded[place] = value;
    return value;
  }
}

/** Each name once. */
export function namesIn(fields: Fields): readonly string[] {
  return fields instanceof Query ? fields.distinct() : [...fields.keys()];
}

/** The fields whose names pass. The values of all others are not looked at. */
export function fieldsWhere(fields: Fields, passes: (name: string) => boolean): [name: string, value: string][] {
  const found: [string, string][] = [];
  for (const name of namesIn(fields)) if (passes(name)) found.push([name, fields.get(name) ?? '']);
  return found;
}

function whole(name: string, hash: number): string {
  return interned(name, 0, name.length, hash);
}

/** The same list where nothing in it is repeated. */
function unique(names: readonly string[]): readonly string[] {
  const once = new Set(names);
  return once.size === names.length ? names : [...once];
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
  if (!text.includes('%') && !text.includes('+')) return text;
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
