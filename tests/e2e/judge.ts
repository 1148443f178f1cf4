import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { DestinationState } from '../../utils/model/chain';
import type { Recording } from '../../utils/model/recording';
import type { ReasonCode, State } from '../../utils/model/verdict';

const CLI = resolve(import.meta.dirname, '../../.output/cli/mikroskop.mjs');

/** What `audit --json` prints. */
export interface Report {
  readonly pages: readonly {
    readonly url: string;
    readonly type: string;
    readonly verdicts: readonly {
      readonly conversion: string;
      readonly selector: string | null;
      readonly label: string;
      readonly state: State;
      readonly reason: ReasonCode;
      readonly destinations: { readonly [vendor: string]: DestinationState };
      readonly evidence: readonly number[];
    }[];
  }[];
  readonly coverage: unknown;
}

/** The verdicts on a recording, by the built command line: the same pipeline as everywhere. */
export function judge(recording: Recording): Report {
  const folder = mkdtempSync(join(tmpdir(), 'mikroskop-judge-'));
  const file = join(folder, 'recording.json');
  writeFileSync(file, JSON.stringify(recording));
  try {
    return JSON.parse(
      execFileSync(process.execPath, [CLI, 'audit', file, '--json'], { encoding: 'utf8', maxBuffer: 1e8 }),
    ) as Report;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The checklist as `page | micro-conversion | element | state | reason`, sorted. */
export function listOf({ pages }: Report): string[] {
  return pages
    .flatMap(({ url, verdicts }) =>
      verdicts.map(({ conversion, selector, label, state, reason }) =>
        [new URL(url).pathname, conversion, selector === null ? 'whole page' : label, state, reason].join(' | '),
      ),
    )
    .sort();
}
