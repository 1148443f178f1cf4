import { apply, getDescriptor, prototypeOf } from '../natives';

/**
 * What the page keeps in cookies and in its local storage, read by the browser's own functions, taken before any script of the page
 * could replace them. Reading leaves no trace. Null where there is nothing, or where the document may not keep anything.
 */
const cookieGetter = typeof Document === 'undefined' ? undefined : inherited(Document.prototype, 'cookie')?.get;
const storageGetter = inherited(globalThis, 'localStorage')?.get;
const getItem: unknown = typeof Storage === 'undefined' ? undefined : inherited(Storage.prototype, 'getItem')?.value;
const { parse } = JSON;
const decodeAll = decodeURIComponent;
const decodeBase64 = atob;

/** Longest value that is looked into. */
const LIMIT = 100_000;

/** Value of the first cookie of this name, or of one that the pattern fits; percent-decoded. */
export function cookie(document: Document, name: string | RegExp): string | null {
  if (!cookieGetter) return null;
  const all: unknown = quietly(() => apply(cookieGetter, document, []));
  for (const pair of typeof all === 'string' ? all.split('; ') : []) {
    const at = pair.indexOf('=');
    const found = pair.slice(0, at);
    if (at > 0 && (typeof name === 'string' ? found === name : name.test(found))) return decoded(pair.slice(at + 1));
  }
  return null;
}

/** What stands in local storage under a key. */
export function stored(page: object, key: string): string | null {
  if (!storageGetter || typeof getItem !== 'function') return null;
  const value: unknown = quietly(() => apply(getItem, apply(storageGetter, page, []), [key]));
  return typeof value === 'string' && value.length <= LIMIT ? value : null;
}

/** JSON, or JSON in base64; undefined where it is neither. */
export function json(text: string | null): unknown {
  if (text === null || text === '') return undefined;
  return quietly(() => parse(text)) ?? quietly(() => parse(decodeBase64(text)));
}

function inherited(owner: object, name: string): PropertyDescriptor | undefined {
  for (let holder: object | null = owner; holder; holder = prototypeOf(holder)) {
    const descriptor = getDescriptor(holder, name);
    if (descriptor) return descriptor;
  }
  return undefined;
}

function decoded(text: string): string {
  const value = text.slice(0, LIMIT);
  return quietly(() => decodeAll(value)) ?? value;
}

function quietly<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
