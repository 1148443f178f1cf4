/** What a page keeps in cookies and in its local storage, from the content script: the page cannot know of it. */

/** Longest value that is looked into. */
const LIMIT = 100_000;

/** Value of the first cookie of this name, or of one that the pattern fits; percent-decoded. Null where there is none. */
export function cookie(name: string | RegExp): string | null {
  // A document without an origin throws.
  for (const pair of (quietly(() => document.cookie) ?? '').split('; ')) {
    const at = pair.indexOf('=');
    const found = pair.slice(0, at);
    if (at <= 0 || !(typeof name === 'string' ? found === name : name.test(found))) continue;
    const value = pair.slice(at + 1, at + 1 + LIMIT);
    return quietly(() => decodeURIComponent(value)) ?? value;
  }
  return null;
}

/** What stands in local storage under a key. */
export function stored(key: string): string | null {
  const value = quietly(() => localStorage.getItem(key)) ?? null;
  return value !== null && value.length <= LIMIT ? value : null;
}

/** JSON, or JSON in base64; undefined where it is neither. */
export function json(text: string | null): unknown {
  if (text === null || text === '') return undefined;
  return quietly((): unknown => JSON.parse(text)) ?? quietly((): unknown => JSON.parse(atob(text)));
}

function quietly<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
