const MARK = /https?:\/\/[a-z0-9][\w.-]*\.[a-z]/gi;
/** How often an address is encoded that was handed on through several hands. */
const LEVELS = 3;
const MOST = 6;
const LONGEST = 2_000;

/**
 * Addresses that a query carries, whatever the parameter is called or however deep it is encoded (`redir=https%3A%2F%2F…`, `?https://…`):
 * where a cookie sync is told to go next. Each ends where the next begins. Empty where there are none, which a glance tells.
 */
export function returnAddresses(search: string): URL[] {
  const first = search.indexOf('http');
  if (first < 0 || !/https?(?::|%(?:25){0,2}3a)/i.test(search)) return [];
  const text = decoded(search.slice(first, LONGEST * 4));
  const starts = [...text.matchAll(MARK)].slice(0, MOST).map(({ index }) => index);
  return starts.flatMap((start, at) => {
    const address = text.slice(start, Math.min(starts[at + 1] ?? text.length, start + LONGEST));
    return URL.canParse(address) ? [new URL(address)] : [];
  });
}

/** Undoes encoding as far as addresses need it: plain characters only. */
function decoded(text: string): string {
  let plain = text;
  for (let level = 0; level < LEVELS && plain.includes('%'); level += 1) plain = plain.replace(/%[2-7][\da-f]/gi, character);
  return plain;
}

/** What a code such as `%3A` stands for. There are few, and an address holds many. */
function character(code: string): string {
  const known = CHARACTERS.get(code);
  if (known !== undefined) return known;
  const read = String.fromCharCode(Number.parseInt(code.slice(1), 16));
  CHARACTERS.set(code, read);
  return read;
}

const CHARACTERS = new Map<string, string>();
