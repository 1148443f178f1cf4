import type { Recording } from '../model/recording';
import { redactJson } from './redact';

/** The recording as a file to hand over: redacted, and still giving the same verdicts when it is opened again. */
export function toRecordingFile(recording: Recording): string {
  return `${JSON.stringify(redactJson(recording))}\n`;
}
