import type { ExportFormat } from '../../components/export-menu';
import { toCsv } from '../../utils/exports/csv';
import { toJson } from '../../utils/exports/json';
import { toMarkdown } from '../../utils/exports/markdown';
import { toRecordingFile } from '../../utils/exports/recording';
import type { ReportContext } from '../../utils/exports/report';
import type { Recording } from '../../utils/model/recording';
import type { Audit } from '../../utils/model/verdict';

const TYPES = { markdown: 'text/markdown', csv: 'text/csv', json: 'application/json', recording: 'application/json' } as const;
const NAMES = { markdown: 'report.md', csv: 'report.csv', json: 'report.json', recording: 'recording.json' } as const;

/** The text of an export. */
export function exportText(
  format: ExportFormat,
  audit: Audit,
  recording: Recording,
  context: Omit<ReportContext, 'recording'>,
): string {
  if (format === 'recording') return toRecordingFile(recording);
  if (format === 'json') return toJson(audit, context.company, recording.settings.notes?.own);
  return (format === 'csv' ? toCsv : toMarkdown)(audit, { ...context, recording });
}

/** Saves text as a file where the browser saves downloads: the person's own disk, nowhere else. */
export function save(format: ExportFormat, text: string, url: string): void {
  const host = URL.canParse(url) ? new URL(url).hostname : 'audit';
  saveText(text, TYPES[format], `mikroskop-${host}-${NAMES[format]}`);
}

/** The same for any text. */
export function saveText(text: string, type: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
