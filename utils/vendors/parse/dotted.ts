import { isLoose, scalars } from './json';
import { record } from './record';

const DEPTH = 8;
const MOST = 200;

/** What a nested object holds under dotted names (`commerce.order.purchaseID`); branches named in `skip` are left out. */
export function dotted(value: unknown, skip: ReadonlySet<string> = new Set()): Record<string, string | number> {
  const found: [string, string | number][] = [];
  collect(value, '', 0);
  return record(found.slice(0, MOST));

  function collect(branch: unknown, path: string, depth: number): void {
    if (depth > DEPTH || found.length >= MOST) return;
    if (Array.isArray(branch))
      for (const [at, held] of branch.slice(0, 50).entries()) collect(held, join(path, String(at)), depth + 1);
    else if (isLoose(branch)) {
      for (const [key, held] of Object.entries(branch)) if (!skip.has(key)) collect(held, join(path, key), depth + 1);
    } else found.push(...Object.entries(scalars({ [path]: branch })));
  }
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
