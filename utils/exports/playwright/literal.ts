import type { Json } from '../../model/signal';

/** Lines are broken beyond so many columns. */
const WIDTH = 130;

/** Text as a string of TypeScript: whatever it holds, it stays text. */
export function quote(text: string): string {
  const inner = JSON.stringify(text)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll("'", "\\'")
    .replace(/[\u007f-\u00a0\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu, (char) =>
      Array.from({ length: char.length }, (_, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
    );
  return `'${inner}'`;
}

/** Plain data as an expression, in as few lines as are readable. `indent`: of the line in which it begins, `column`: where it begins there. */
export function literal(value: Json, indent = 0, column = indent): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const isList = Array.isArray(value);
  const [open, close] = isList ? ['[', ']'] : ['{ ', ' }'];
  const parts = (inner: number) =>
    Object.entries(value).map(([name, part]: [string, Json]) =>
      isList ? literal(part, inner) : `${nameOf(name)}: ${literal(part, inner, inner + nameOf(name).length + 2)}`,
    );
  const flat = parts(0);
  if (flat.length === 0) return isList ? '[]' : '{}';
  const line = `${open}${flat.join(', ')}${close}`;
  if (column + line.length < WIDTH && !line.includes('\n')) return line;
  const space = ' '.repeat(indent + 2);
  return `${open.trim()}\n${parts(indent + 2)
    .map((part) => `${space}${part},`)
    .join('\n')}\n${' '.repeat(indent)}${close.trim()}`;
}

function nameOf(name: string): string {
  // In an object that is written down, `__proto__` is no name like others.
  if (name === '__proto__') return `['__proto__']`;
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name);
}
