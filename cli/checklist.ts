import { MARKS, ORDER, type ReportContext } from '../utils/exports/report';
import { triedText } from '../utils/exports/tried';
import type { Tried } from '../utils/model/trying';
import type { Audit, PageAudit, State, Verdict } from '../utils/model/verdict';

/** The checklist for a terminal: by page, what needs action first. */
export function toChecklist(audit: Audit, context: ReportContext): string {
  const { t } = context;
  const { ratio, counts } = audit.coverage;
  const share = ratio === null ? t.phrase('nothing-judged') : `${Math.round(ratio * 100)} %`;
  const summary = ORDER.filter((state) => counts[state] > 0).map(
    (state) => `${MARKS[state]} ${t.state(state)}: ${counts[state]}`,
  );
  const lines = [
    ...audit.pages.flatMap((page) => [...pageLines(page, context), '']),
    ...triedLines(context),
    ...qualityLines(audit, context),
    ...dismissedLines(audit, context),
    ...unknownLines(audit, context),
    [`${t.phrase('coverage')}: ${share}`, ...summary].join('   '),
  ];
  return `${lines.map(visible).join('\n')}\n`;
}

function unknownLines({ unknown }: Audit, { t, company }: ReportContext): string[] {
  if (unknown.length === 0) return [];
  const line = ({ host, count, tunnel }: Audit['unknown'][number]) =>
    [`${host} (${count})`, company?.(host), tunnel && t.phrase('tunnel')].filter(Boolean).join(' · ');
  return [t.phrase('unknown'), ...unknown.map((beacons) => `  ${line(beacons)}`), ''];
}

function triedLines({ tried, titles, t }: ReportContext): string[] {
  if (!tried || tried.list.length === 0) return [];
  const line = (one: Tried) => [
    `  ${titles(one.conversion)} · ${one.selector === null ? t.phrase('whole-page') : [one.label, one.selector].filter(Boolean).join('  ')}`,
    `    ${triedText(one, tried.words)}`,
  ];
  const done = tried.list.filter(({ code }) => code === null).length;
  return [`${tried.words.phrase('title')} (${done}/${tried.list.length})`, ...tried.list.flatMap(line), ''];
}

function qualityLines({ quality }: Audit, { t }: ReportContext): string[] {
  if (quality.length === 0) return [];
  const lines = quality
    .map(t.finding)
    .flatMap(({ severity, of, what, mend, seen }) => [
      `  ${[severity, of].filter(Boolean).join(' · ')}`,
      `    ${what} (${seen})`,
      `    → ${mend}`,
    ]);
  return [`${t.phrase('quality')} (${quality.length})`, ...lines, ''];
}

function dismissedLines({ dismissed }: Audit, { t, titles }: ReportContext): string[] {
  if (dismissed.length === 0) return [];
  const line = ({ conversion, selector, label, reason, stale, page }: Audit['dismissed'][number]) => [
    `  ${titles(conversion)} · ${selector === null ? t.phrase('whole-page') : [label, selector].filter(Boolean).join('  ')}`,
    `    ${[t.dismissal(reason), stale && t.phrase('stale'), page].filter(Boolean).join(' · ')}`,
  ];
  return [`${t.phrase('dismissed')} (${dismissed.length})`, ...dismissed.flatMap(line), ''];
}

function pageLines(page: PageAudit, { t, titles }: ReportContext): string[] {
  const absent = page.verdicts.filter(({ state }) => state === 'absent').map(({ conversion }) => titles(conversion));
  return [
    `${page.url} · ${t.pageType(page.type)}`,
    ...ORDER.flatMap((state) => stateLines(state, page, { t, titles })),
    ...(absent.length > 0 ? [`  ${MARKS.absent} ${t.phrase('not-offered')}: ${[...new Set(absent)].join(', ')}`] : []),
  ];
}

function stateLines(state: State, page: PageAudit, { t, titles }: Pick<ReportContext, 't' | 'titles'>): string[] {
  const verdicts = page.verdicts.filter((verdict) => verdict.state === state);
  if (verdicts.length === 0) return [];
  const where = ({ selector, label }: Verdict) =>
    selector === null ? t.phrase('whole-page') : [label, selector].filter(Boolean).join('  ');
  const sent = ({ destinations }: Verdict) =>
    Object.entries(destinations).map(([vendor, outcome]) => `${t.vendor(vendor)}: ${t.outcome(outcome)}`);
  return [
    `  ${MARKS[state]} ${t.state(state)} (${verdicts.length})`,
    ...verdicts.flatMap((verdict) => [
      `      ${titles(verdict.conversion)} · ${where(verdict)}`,
      `        ${[t.reason(verdict.reason), ...sent(verdict)].join('  ')}`,
    ]),
  ];
}

/** A page chooses its own labels: nothing in one may steer the terminal. */
function visible(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ');
}
