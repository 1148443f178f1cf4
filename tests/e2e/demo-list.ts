import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSteps, type Step } from '../../cli/steps';

const DEMO = join(import.meta.dirname, '../../demo');

/** The rows of the table in `demo/README.md` as `page | micro-conversion | element | state | reason`, sorted. */
export function expectedList(): string[] {
  return readFileSync(join(DEMO, 'README.md'), 'utf8')
    .split('\n')
    .filter((line) => /^\|\s*`?\//.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, 6)
        .map((cell) => cell.trim().replace(/^`|`$/g, ''))
        .join(' | '),
    )
    .sort();
}

export function demoVisit(): Step[] {
  return parseSteps(JSON.parse(readFileSync(join(DEMO, 'visit.json'), 'utf8')));
}
