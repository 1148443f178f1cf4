import type { TriedReport } from '../../utils/exports/tried-words';
import { createTranslator } from '../../utils/i18n/translate';
import { createTriedWords } from '../../utils/i18n/trying/words';
import type { TryRun } from './run';

/** What was tried, for a report in a language. */
export function triedReport({ tried }: TryRun, language: string): TriedReport {
  return { list: tried, words: createTriedWords(createTranslator(language)) };
}
