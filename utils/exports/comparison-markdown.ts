import type { Change, ChangeKind, Comparison } from '../model/comparison';
import type { QualityFinding } from '../model/quality';
import type { State } from '../model/verdict';
import { KINDS } from './compare';
import { code, link, plain, table } from './markdown-text';
import { createRedactor, type Redactor } from './redact';
import { MARKS, type ReportContext } from './report';

/** Words of a comparison. */
export interface ComparisonContext extends Pick<ReportContext, 'titles'> {
  readonly t: Pick<ReportContext['t'], 'state' | 'phrase' | 'finding'> & {
    compare(word: CompareWord, count?: number): string;
  };
}

export type CompareWord =
  | ChangeKind
  | 'title'
  | 'before'
  | 'after'
  | 'same'
  | 'only-before'
  | 'only-after'
  | 'not-offered'
  | 'findings-new'
  | 'findings-mended';

/** What has changed between two audits, to hand over: what was lost first. */
export function toComparison(comparison: Comparison, context: ComparisonContext): string {
  const { t } = context;
  const redact = createRedactor();
  const { changes, same, onlyBefore, onlyAfter, quality } = comparison;
  const blocks = [
    `# ${plain(t.compare('title'))}`,
    plain(t.compare('same', same)),
    ...KINDS.flatMap((kind) => changeBlocks(kind, changes, context, redact)),
    ...findingBlocks('findings-new', quality.new, context, redact),
    ...findingBlocks('findings-mended', quality.mended, context, redact),
    ...pageBlocks('only-before', onlyBefore, context, redact),
    ...pageBlocks('only-after', onlyAfter, context, redact),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function changeBlocks(kind: ChangeKind, all: readonly Change[], { titles, t }: ComparisonContext, redact: Redactor): string[] {
  const changes = all.filter((change) => change.kind === kind);
  if (changes.length === 0) return [];
  const state = (one: State | null) => (one === null ? t.compare('not-offered') : `${MARKS[one]} ${t.state(one)}`);
  const columns = [t.phrase('conversion'), t.phrase('element'), t.compare('before'), t.compare('after'), t.phrase('page')];
  const rows = changes.map(({ conversion, selector, label, before, after, page }) => [
    plain(redact(titles(conversion))),
    selector === null ? plain(t.phrase('whole-page')) : [plain(redact(label)), code(selector)].filter(Boolean).join(' '),
    plain(state(before)),
    plain(state(after)),
    link(redact(page)),
  ]);
  return [`## ${plain(t.compare(kind))} (${changes.length})`, table(columns.map(plain), rows)];
}

function findingBlocks(
  word: 'findings-new' | 'findings-mended',
  findings: readonly QualityFinding[],
  { t }: ComparisonContext,
  redact: Redactor,
): string[] {
  if (findings.length === 0) return [];
  const rows = findings.map((finding) => {
    const { severity, of, what } = t.finding(finding);
    return [plain(severity), plain(redact(of)) || '–', plain(redact(what))];
  });
  const columns = (['severity', 'event', 'finding'] as const).map((phrase) => plain(t.phrase(phrase)));
  return [`## ${plain(t.compare(word))} (${findings.length})`, table(columns, rows)];
}

function pageBlocks(
  word: 'only-before' | 'only-after',
  pages: readonly string[],
  { t }: ComparisonContext,
  redact: Redactor,
): string[] {
  if (pages.length === 0) return [];
  return [`## ${plain(t.compare(word))} (${pages.length})`, pages.map((page) => `- ${link(redact(page))}`).join('\n')];
}
