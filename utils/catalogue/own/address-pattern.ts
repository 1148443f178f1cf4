/**
 * Whether an address is one of those that a pattern means: a path in which `*` stands for anything. Empty: every address. A slash at the
 * end does not matter, and the query only where the pattern has one. Takes time in proportion to the address.
 */
export function matchesPattern(pattern: string, url: string): boolean {
  if (pattern === '') return true;
  if (!URL.canParse(url)) return false;
  const { pathname, search } = new URL(url);
  const [path = '', query] = splitQuery(pattern);
  const place = readable(pathname);
  // `/blog/*` means `/blog/` too, which is `/blog` without the slash at its end.
  const there = fits(bare(path), bare(place)) || fits(path, place);
  return there && (query === undefined || fits(readable(query), readable(search.slice(1))));
}

function splitQuery(pattern: string): string[] {
  const at = pattern.indexOf('?');
  return at < 0 ? [readable(pattern)] : [readable(pattern.slice(0, at)), pattern.slice(at + 1)];
}

function bare(path: string): string {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}

/** As people write it: `%C3%A1` as `á`. */
function readable(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function fits(pattern: string, text: string): boolean {
  const [first = '', ...parts] = pattern.split('*');
  const last = parts.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last)) return false;
  let at = first.length;
  const end = text.length - last.length;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}
