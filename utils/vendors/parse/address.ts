import type { Address } from '../../model/vendor';
import { query } from './query';

/** The beginning of an address that says itself what a `URL` would: a host of plain names, none of them a number, no port, nobody before it. */
const PLAIN = /^https?:\/\/((?:[a-z\d][a-z\d-]*\.)+[a-z][a-z\d-]*)(?=[/?#]|$)/;
/** What is rewritten in a path or a query, or ends them. */
const UNUSUAL = /[^\w./~!$&()*+,;=:@%?[\]-]/;
const WEB = /^(?:https?|wss?):/i;
/** Longest host that every browser takes. */
const LONGEST_HOST = 250;

/** An address of the web, taken apart once; its query only when somebody asks. Null where it is none. */
export function addressOf(text: string): Address | null {
  const plain = plainParts(text);
  if (plain !== null) return plain;
  if (!WEB.test(text)) return null;
  try {
    const { hostname, pathname, search } = new URL(text);
    return new Parts(hostname, pathname, search);
  } catch {
    return null;
  }
}

/** What a `URL` would say, read off the text; null where it takes a `URL` to know. */
function plainParts(text: string): Parts | null {
  const slot = (text.charCodeAt(8) * 31 + text.charCodeAt(11) * 7 + text.charCodeAt(20)) & (SLOTS - 1);
  const before = lately[slot];
  if (before !== undefined && text.slice(0, before.start.length) === before.start)
    return withSearch(before, text.slice(before.start.length - 1));
  const parts = readParts(text);
  if (parts !== null && parts.search !== '' && parts.search.length < LONGEST_SEARCH) {
    const { hostname, pathname } = parts;
    lately[slot] = { start: text.slice(0, text.indexOf('?') + 1), hostname, pathname };
  }
  return parts;
}

/** Places that were asked lately, each up to its question mark: a page asks few, again and again. */
const lately: { readonly start: string; readonly hostname: string; readonly pathname: string }[] = [];
const SLOTS = 128;
/** What is kept of an address keeps all of it alive. */
const LONGEST_SEARCH = 4_000;

function withSearch({ hostname, pathname }: Pick<Parts, 'hostname' | 'pathname'>, search: string): Parts | null {
  if (isPlain(search)) return new Parts(hostname, pathname, search.length > 1 ? search : '');
  const unusual = search.search(UNUSUAL);
  return search.charAt(unusual) === '#' ? new Parts(hostname, pathname, unusual > 1 ? search.slice(0, unusual) : '') : null;
}

/** Whether a query is left as it is: all of it visible ASCII, and nothing that is rewritten or ends it. Quicker than one pattern for both. */
function isPlain(search: string): boolean {
  return VISIBLE.test(search) && !REWRITTEN.some((mark) => search.includes(mark));
}

/** Four at a time: the engine is nearly twice as quick as one by one. */
const VISIBLE = new RegExp(`^(?:${'[!-~]'.repeat(4)})*[!-~]{0,3}$`);
const REWRITTEN = ['#', '"', "'", '<', '>'];

function readParts(text: string): Parts | null {
  const [start = '', host = ''] = PLAIN.exec(text) ?? [];
  if (start === '' || host.length > LONGEST_HOST || host.includes('xn--')) return null;
  const unusual = text.search(UNUSUAL);
  if (unusual >= 0 && text.charAt(unusual) !== '#') return null;
  const end = unusual < 0 ? text.length : unusual;
  const asked = text.indexOf('?', start.length);
  const cut = asked < 0 || asked > end ? end : asked;
  const path = text.slice(start.length, cut);
  if (isRewritten(path)) return null;
  return new Parts(host, path === '' ? '/' : path, cut + 1 < end ? text.slice(cut, end) : '');
}

/** Segments `.` and `..`, also written `%2e`, are taken out of a path. */
function isRewritten(path: string): boolean {
  return path.includes('/.') || (path.includes('%') && /%2e/i.test(path));
}

/** Plain properties: the getters of a `URL` cut their text anew each time. */
class Parts implements Address {
  constructor(
    readonly hostname: string,
    readonly pathname: string,
    readonly search: string,
  ) {}

  get searchParams(): Address['searchParams'] {
    return this;
  }

  /** The last value of that name, as everywhere here. */
  get(name: string): string | null {
    return query(this.search).get(name) ?? null;
  }

  has(name: string): boolean {
    return query(this.search).has(name);
  }
}
