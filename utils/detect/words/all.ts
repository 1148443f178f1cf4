import type { Phrases } from '../../model/conversion';

const files = import.meta.glob<{ readonly [name: string]: Phrases }>(['./*.ts', '!./all.ts'], { eager: true });

/** Every list of phrases by its file and name. */
export const lists: ReadonlyMap<string, Phrases> = new Map(
  Object.entries(files).flatMap(([file, named]) =>
    Object.entries(named).map(([name, list]) => [`detect ${file.slice(2, -3)} ${name}`, list] as const),
  ),
);
