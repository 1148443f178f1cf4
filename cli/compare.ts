import { auditRecording } from '../utils/audit';
import { compareAudits } from '../utils/exports/compare';
import { toComparison } from '../utils/exports/comparison-markdown';
import { redactJson } from '../utils/exports/redact';
import { createReportWords } from '../utils/i18n/report';
import { createTranslator } from '../utils/i18n/translate';
import { vendorName } from '../utils/vendors/index';
import { contextOf } from './audit';
import type { CompareOptions } from './options';
import { readRecording } from './recording';

/** Prints what has changed between two recordings; the exit code is 1 where something was lost and that was asked for. */
export async function compare(options: CompareOptions, write: (text: string) => Promise<void>): Promise<number> {
  const [before, after] = await Promise.all([readRecording(options.before), readRecording(options.after)]);
  const comparison = compareAudits(auditRecording(before), auditRecording(after));
  const t = createReportWords(createTranslator(options.language), vendorName);
  const { titles } = contextOf(after, options.language);
  await write(options.json ? `${JSON.stringify(redactJson(comparison), null, 2)}\n` : toComparison(comparison, { titles, t }));
  return options.failOnLoss && comparison.changes.some(({ kind }) => kind === 'lost') ? 1 : 0;
}
