const MOST = 2_000;
const tables = new WeakMap<RegExp, Map<string, boolean>>();

/** `pattern.test` for names of parameters, which repeat from request to request: each is tried once and remembered. */
export function namesOf(pattern: RegExp): (name: string) => boolean {
  let table = tables.get(pattern);
  if (!table) {
    table = new Map();
    tables.set(pattern, table);
  }
  const known = table;
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const is = pattern.test(name);
    if (known.size < MOST && name.length <= 100) known.set(name, is);
    return is;
  };
}
