import type { ExportFormat } from '../../components/export-menu';
import { sentHits } from '../../utils/audit';
import { toCsv } from '../../utils/exports/csv';
import { toJson } from '../../utils/exports/json';
import { toMarkdown } from '../../utils/exports/markdown';
import { toPlaywright } from '../../utils/exports/playwright';
import { toRecordingFile } from '../../utils/exports/recording';
import type { ReportContext } from '../../utils/exports/report';
import { toStepsFile } from '../../utils/exports/steps';
import type { Recording } from '../../utils/model/recording';
import type { Audit } from '../../utils/model/verdict';
import { vendorName } from '../../utils/vendors/index';

const JSON_TYPE = 'application/json';
const FILES: { readonly [format in ExportFormat]: readonly [name: string, type: string] } = {
  markdown: ['report.md', 'text/markdown'],
  csv: ['report.csv', 'text/csv'],
  json: ['report.json', JSON_TYPE],
  recording: ['recording.json', JSON_TYPE],
  steps: ['steps.json', JSON_TYPE],
  playwright: ['visit.spec.ts', 'text/plain'],
  sight: ['sight.png', 'image/png'],
  page: ['page.png', 'image/png'],
};

/** What is exported as text. */
export type TextFormat = Exclude<ExportFormat, 'sight' | 'page'>;

/** The text of an export. */
export function exportText(
  format: TextFormat,
  audit: Audit,
  recording: Recording,
  context: Omit<ReportContext, 'recording'>,
): string {
  if (format === 'recording') return toRecordingFile(recording);
  if (format === 'steps') return toStepsFile(recording);
  if (format === 'playwright') return toPlaywright(recording, { sent: sentHits(recording), vendor: vendorName });
  if (format === 'json') return toJson(audit, context.company, recording.settings.notes?.own);
  return (format === 'csv' ? toCsv : toMarkdown)(audit, { ...context, recording });
}

/** Saves a file where the browser saves downloads: the person's own disk, nowhere else. */
export function save(format: ExportFormat, content: string | Blob, url: string): void {
  const [name, type] = FILES[format];
  const file = `mikroskop-${hostOf(url)}-${name}`;
  if (typeof content === 'string') saveText(content, type, file);
  else saveBlob(content, file);
}

/** Saves a picture of what stands for a micro-conversion. */
export function savePicture(picture: Blob, url: string, conversion: string): void {
  saveBlob(picture, `mikroskop-${hostOf(url)}-${conversion.replaceAll(/[^\w-]+/g, '-')}.png`);
}

/** The same for any text. */
export function saveText(text: string, type: string, name: string): void {
  saveBlob(new Blob([text], { type: `${type};charset=utf-8` }), name);
}

function saveBlob(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : 'audit';
}
