import type { Conversion } from '../model/conversion';

/** What finding needs of a micro-conversion. */
export type Finder = Pick<Conversion, 'find' | 'done' | 'weight'>;

const files = import.meta.glob<Finder>(['./*.ts', '!./index.ts', '!./finders.ts', '!./*.test.ts'], {
  eager: true,
  import: 'default',
  query: '?find',
});

/** The catalogue for code that runs in pages: without the words and names that readers need, which the build leaves out. */
export const finders: ReadonlyMap<string, Finder> = new Map(
  Object.entries(files).map(([path, finder]) => [path.replace(/^\.\/|\.ts(?:\?find)?$/g, ''), finder]),
);
