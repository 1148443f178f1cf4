/** Adds to one of several lists. */
export function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

export function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

/** Sorts a list, unless it is in order, as what follows one another mostly is. */
export function inOrder<T>(list: T[], compare: (a: T, b: T) => number): T[] {
  for (let index = 1; index < list.length; index++)
    if (compare(list[index - 1] as T, list[index] as T) > 0) return list.sort(compare);
  return list;
}

/** Whether two sets have anything in common. */
export function overlap(ids: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const id of ids) if (others.has(id)) return true;
  return false;
}

/** Whether two values say the same; of values that JSON could hold. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, index) => isSameValue(item, b[index]));
  const [one, other] = [a, b] as { readonly [key: string]: unknown }[];
  const keys = Object.keys(a);
  return (
    !Array.isArray(b) &&
    keys.length === Object.keys(b).length &&
    keys.every((key) => key in b && isSameValue(one?.[key], other?.[key]))
  );
}
