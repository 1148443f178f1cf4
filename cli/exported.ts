import { writeFile } from 'node:fs/promises';
import { sentHits } from '../utils/audit';
import { toPlaywright } from '../utils/exports/playwright';
import { toStepsFile } from '../utils/exports/steps';
import type { Recording } from '../utils/model/recording';
import { vendorName } from '../utils/vendors/index';
import { Failure, reasonOf } from './failure';
import type { ExportOptions } from './options';
import { readRecording } from './recording';

const TEXTS = {
  steps: toStepsFile,
  playwright: (recording: Recording) => toPlaywright(recording, { sent: sentHits(recording), vendor: vendorName }),
} as const;

/** Writes what a visitor did, out of a recording, as steps or as a test. Throws a `Failure` for what cannot be read or written. */
export async function exportVisit(
  format: keyof typeof TEXTS,
  { input, out }: ExportOptions,
  write: (text: string) => Promise<void>,
): Promise<number> {
  const text = TEXTS[format](await readRecording(input));
  if (out === null) await write(text);
  else await save(out, text);
  return 0;
}

async function save(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    throw new Failure(`--out: ${path} cannot be written: ${reasonOf(error)}.`);
  }
}
