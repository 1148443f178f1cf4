import type { VendorRequest } from '../../model/vendor';
import { decoded } from './decoded';
import { ListedFields } from './listed';
import { merge } from './merge';
import { type NameList, noNames } from './name-list';

/** Names and values as a request carries them. A later value of the same name replaces an earlier one. */
export type Fields = ReadonlyMap<string, string>;

/** What the address and a form-like body say together; the body has the last word. */
export function fieldsOf({ url, body }: VendorRequest): Fields {
  const asked = query(url.search);
  return body === undefined ? asked : merge(asked, form(body));
}

/** Reads a query string, with or without its question mark. Several decoders ask for the same one after the other. */
export function query(text: string): Query {
  if (text === last.text) return last;
  const read = text === before.text ? before : new Query(text);
  before = last;
  last = read;
  return read;
}

/**
 * A query taken apart. Its names are known from the last one like it; of most values nobody wants to know: each is cut out and decoded when
 * somebody asks for it, and once.
 */
export class Query extends ListedFields {
  readonly names: NameList;
  /** Where each value begins in the text, and then where it ends. */
  private readonly bounds: number[] = new Array(ROOM);
  private readonly known: (string | undefined)[];
  private readonly hasPlus: boolean;

  constructor(readonly text: string) {
    super();
    const { length } = text;
    let node = noNames();
    let equals = -1;
    let count = 0;
    for (let at = text.charCodeAt(0) === QUESTION_MARK ? 1 : 0; at < length; at += 1) {
      const { likely } = node;
      if (likely !== null && text.slice(at, at + likely.start.length) === likely.start) {
        node = likely;
        at += likely.start.length;
      } else {
        const end = upTo('&', text, at);
        if (end === at) continue;
        if (equals < at) equals = upTo('=', text, at);
        const middle = Math.min(equals, end);
        node = node.after(text.slice(at, middle), decoded);
        at = Math.min(middle + 1, end);
      }
      const end = upTo('&', text, at);
      this.bounds[count] = at;
      this.bounds[count + 1] = end;
      count += 2;
      at = end;
    }
    this.names = node.list();
    this.known = new Array(this.names.all.length);
    this.hasPlus = text.includes('+');
  }

  /** Names and values in order, repeated ones included. */
  pairs(): [name: string, value: string][] {
    return this.names.all.map((name, place) => [name, this.value(place)]);
  }

  value(place: number): string {
    const before = this.known[place];
    if (before !== undefined) return before;
    const raw = this.raw(place);
    const value = this.hasPlus || raw.includes('%') ? decoded(raw) : raw;
    this.known[place] = value;
    return value;
  }

  /** The same as it stands in the text. */
  raw(place: number): string {
    return this.text.slice(this.bounds[2 * place], this.bounds[2 * place + 1]);
  }
}

/** Where a mark comes next; the end of the text where it does not. */
function upTo(mark: string, text: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found;
}

/** For fifty values; there may be more. */
const ROOM = 100;
const QUESTION_MARK = '?'.charCodeAt(0);

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

/** Reads a form body, URL-encoded or multipart. Empty where the body is neither. */
export function form(body = ''): Fields {
  if (body.startsWith('--')) return multipart(body);
  return /^\s*[{[]/.test(body) || !body.includes('=') ? new Map() : query(body);
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
