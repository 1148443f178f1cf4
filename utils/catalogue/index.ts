import type { Conversion } from '../model/conversion';

const files = import.meta.glob<Conversion>(['./*.ts', '!./index.ts', '!./finders.ts', '!./*.test.ts'], {
  eager: true,
  import: 'default',
});

/** Every micro-conversion and the macro-conversions they lead to, by id: the file name. */
export const conversions: ReadonlyMap<string, Conversion> = new Map(
  Object.entries(files).map(([path, conversion]) => [path.slice(2, -3), conversion]),
);
