import type { Arrival } from './serving';
import type { CorpusVisit } from './visit';
import { signOf } from './visit';

/** Everything that a vendor took, as one plain text: percent signs, forms and base64 undone, no vendor known. */
export function takenText(received: readonly Arrival[]): string {
  return received
    .filter(({ status }) => status !== null && status < 400)
    .map(({ to, text }) => `${unescaped(to)}\n${unescaped(text)}`)
    .flatMap((text) => [text, ...decoded(text)])
    .join('\n');
}

/** The names under which the corpus's trackers tell of each micro-conversion. */
export type Names = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Whether something that stands for a verdict was taken: its sign, or an event's name that the corpus uses for it.
 * @param key the micro-conversion, with its path before it where it is not the first page's
 */
export function isTaken(key: string, taken: string, { shape, tags }: CorpusVisit, names: Names): boolean {
  const conversion = key.split(' ').at(-1) ?? key;
  if (taken.includes(signOf(key))) return true;
  // Where the trackers tell pages apart, what is told of one says nothing of another.
  const apart = Object.keys(shape.pages).map((path) => signOf(`${path} ${conversion}`));
  if (tags.some(({ rules = [] }) => rules.some(({ params }) => apart.includes(String(params['qa']))))) return false;
  return taken.includes(signOf(conversion)) || [...(names.get(conversion) ?? [])].some((name) => says(taken, name));
}

export function namesIn(visits: readonly CorpusVisit[]): Names {
  const signs = new Map<string, string>();
  for (const { shape } of visits)
    for (const { offers } of Object.values(shape.pages)) for (const offer of Object.keys(offers)) signs.set(signOf(offer), offer);
  const names = new Map<string, Set<string>>();
  for (const { tags } of visits)
    for (const { rules = [] } of tags)
      for (const { event, params } of rules) {
        const conversion = signs.get(String(params['qa']));
        if (conversion !== undefined) names.set(conversion, (names.get(conversion) ?? new Set()).add(event));
      }
  return names;
}
/** As a value of its own: of a parameter, or of a field of JSON. */
function says(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (/[="]$/.test(text.slice(0, at)) && /^(?:["&\r\n]|$)/.test(text.slice(at + name.length))) return true;
  }
  return false;
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

function decoded(text: string): string[] {
  return (text.match(/[A-Za-z0-9+/_-]{40,}={0,2}/g) ?? []).map((part) => Buffer.from(part, 'base64').toString('utf8'));
}
