// What is in here becomes part of each exported test, as it stands: nothing may be imported.

/** Plain data: what a request holds, or a part of that. */
type Data = string | number | boolean | null | readonly Data[] | { readonly [name: string]: Data };

/** What a request holds: its query with each line of its body as a form, or its body as JSON. */
export function read(address: string, body: string): Data {
  const query = fields(address.split('#', 1)[0]?.split('?').slice(1).join('?') ?? '');
  const json = open(body);
  if (json !== body) return [query, json];
  const lines = body.split(/\r?\n/).filter((line) => line !== '');
  return lines.length === 0 ? [query] : lines.map((line) => ({ ...query, ...fields(line) }));
}

function fields(text: string): { [name: string]: Data } {
  const found: { [name: string]: Data } = {};
  new URLSearchParams(text).forEach((value, name) => {
    if (!Object.hasOwn(found, name)) found[name] = open(value);
  });
  return found;
}

/** Text that is JSON, also in base64, as what it says. */
function open(text: string): Data {
  if (/^\s*[[{]/.test(text)) return parsed(text) ?? text;
  if (!/^(?:e[yw]|W[3s]|I[CA])[\w+/-]{14,}={0,2}$/.test(text)) return text;
  return parsed(decoded(text)) ?? text;
}

function decoded(base64: string): string {
  const bytes = atob(base64.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, ''));
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
}

/** JSON, with what is JSON within it; null where it is none. */
function parsed(text: string): Data | null {
  try {
    return JSON.parse(text, (_, value: Data) => (typeof value === 'string' ? open(value) : value)) as Data;
  } catch {
    return null;
  }
}

/** The outermost place in the data that holds all of `part` and is not taken; null where there is none. */
export function find(data: Data, part: Data, taken: ReadonlySet<object>): object | null {
  if (typeof data !== 'object' || data === null) return null;
  if (!taken.has(data) && fits(data, part)) return data;
  for (const inner of Object.values(data)) {
    const found = find(inner, part, taken);
    if (found) return found;
  }
  return null;
}

function fits(data: Data | undefined, part: Data): boolean {
  if (typeof part !== 'object' || part === null) return String(data) === String(part);
  if (typeof data !== 'object' || data === null) return false;
  return Object.entries(part).every(([name, value]) => fits((data as { readonly [name: string]: Data })[name], value));
}
