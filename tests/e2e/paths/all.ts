import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Path } from './path';

/** A path with its place. */
export interface NamedPath extends Path {
  /** The file's name. */
  readonly id: string;
  /** The folder's. */
  readonly group: string;
}

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
  (file) => dirname(file) !== '.' && file.endsWith('.ts'),
);

/** Every path, by group and name. */
export const paths: readonly NamedPath[] = await Promise.all(
  files.sort().map(async (file) => {
    const { default: path } = (await import(join(import.meta.dirname, file))) as { default: Path };
    return { ...path, id: basename(file, '.ts'), group: dirname(file) };
  }),
);
