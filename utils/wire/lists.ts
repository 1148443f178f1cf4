import type { Phrases } from '../model/conversion';

/** What pages are looked at by, which they are spared as long as nobody looks at them. */
export interface Lists {
  /** Phrases by name. */
  readonly phrases: ReadonlyMap<string, Phrases>;
  /** Of vendors and languages, by name. */
  readonly tables: Tables;
}

type Tables = { readonly [name: string]: { readonly [key: string]: unknown } };

/** {@link Lists} as they are sent: phrases are matched in all languages at once, so those of one list are one text. */
export interface PackedLists {
  readonly phrases: { readonly [name: string]: string };
  readonly tables: Tables;
}

export function packLists({ phrases, tables }: Lists): PackedLists {
  const packed = [...phrases].map(([name, list]) => [name, [...new Set(Object.values(list).flat())].sort().join()] as const);
  return { phrases: Object.fromEntries(packed), tables };
}

/** Undoes {@link packLists}: puts into each list what stands under its name. */
export function fillLists(packed: PackedLists, { phrases, tables }: Lists): void {
  for (const [name, list] of phrases) Object.assign(list, { all: packed.phrases[name]?.split(',') ?? [] });
  for (const [name, table] of Object.entries(tables)) Object.assign(table, packed.tables[name]);
}
