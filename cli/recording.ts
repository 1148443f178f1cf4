import { parseRecording, RecordingError } from '../utils/journal/recording';
import type { Recording } from '../utils/model/recording';
import { Failure } from './failure';
import { readJson } from './input';

/** Reads a recording from a file; what a newer version wrote and this one cannot read is told on stderr. Throws a `Failure` where it is none. */
export async function readRecording(path: string): Promise<Recording> {
  const value = await readJson(path);
  try {
    const { recording, skipped } = parseRecording(value);
    if (skipped > 0) process.stderr.write(`mikroskop: ${path}: ${skipped} signals of a newer version were left out.\n`);
    return recording;
  } catch (error) {
    throw error instanceof RecordingError ? new Failure(`${path}: ${error.message}`) : error;
  }
}
