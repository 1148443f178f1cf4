import type { Audit, PageAudit, State, Verdict } from '../model/verdict';
import { chainBlocks } from './chains';
import { consentLines, consentRows } from './consent';
import { code, link, plain, table } from './markdown-text';
import { createRedactor, type Redactor } from './redact';
import { MARKS, ORDER, type Picture, type ReportContext } from './report';
import { triedBlocks } from './tried';

/** The checklist to hand to a client: by page, what needs action first, what is fine last, and what a page does not offer. */
export function toMarkdown(audit: Audit, given: ReportContext): string {
  const redact = createRedactor();
  const context = { ...given, titles: (id: string) => redact(given.titles(id)) };
  const pages = audit.pages.flatMap((page) => pageBlocks(page, context, redact));
  const blocks = [
    ...head(audit, context, redact),
    ...pages,
    ...triedBlocks(context, redact),
    ...destinationBlocks(audit, context),
    ...qualityBlocks(audit, context, redact),
    ...dismissedBlocks(audit, context, redact),
    ...consentBlocks(audit, context),
    ...unknownBlocks(audit, context),
    ...chainBlocks(audit.chains, context, redact),
    ...pictureBlocks(context, redact),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function head({ coverage, pages }: Audit, { recording, t }: ReportContext, redact: Redactor): string[] {
  const share = coverage.ratio === null ? t.phrase('nothing-judged') : `${Math.round(coverage.ratio * 100)} %`;
  const states = ORDER.filter((state) => coverage.counts[state] > 0).map(
    (state) => `${MARKS[state]} ${plain(t.state(state))}: ${coverage.counts[state]}`,
  );
  return [
    `# ${plain(t.phrase('title'))}`,
    link(redact(recording.url)),
    `${plain(t.phrase('made'))}: ${moment(recording.endedAt ?? recording.startedAt)} · Mikroskop ${plain(recording.app)} · ${plain(recording.browser)}`,
    `**${plain(t.phrase('coverage'))}: ${plain(share)}**`,
    ...(pages.length > 0 && states.length > 0 ? [states.join(' · ')] : []),
  ];
}

function pageBlocks(page: PageAudit, context: ReportContext, redact: Redactor): string[] {
  const { t, titles } = context;
  const absent = [
    ...new Set(page.verdicts.filter(({ state }) => state === 'absent').map(({ conversion }) => titles(conversion))),
  ];
  return [
    `## ${plain(redact(page.title)) || plain(t.pageType(page.type))}`,
    `${link(redact(page.url))} · ${plain(t.pageType(page.type))}`,
    ...ORDER.flatMap((state) => stateBlocks(state, page, context, redact)),
    ...(absent.length > 0
      ? [`### ${MARKS.absent} ${plain(t.phrase('not-offered'))} (${absent.length})`, absent.map(plain).join(' · ')]
      : []),
  ];
}

function stateBlocks(state: State, page: PageAudit, { t, titles }: ReportContext, redact: Redactor): string[] {
  const verdicts = page.verdicts.filter((verdict) => verdict.state === state);
  if (verdicts.length === 0) return [];
  const columns = (['conversion', 'element', 'why', 'destinations', 'evidence'] as const).map((phrase) =>
    plain(t.phrase(phrase)),
  );
  const destinations = (verdict: Verdict) =>
    Object.entries(verdict.destinations).map(([vendor, outcome]) => `${plain(t.vendor(vendor))}: ${plain(t.outcome(outcome))}`);
  const rows = verdicts.map((verdict) => [
    plain(titles(verdict.conversion)),
    elementText(verdict, t, redact),
    plain(redact(t.reason(verdict.reason))),
    destinations(verdict).join(', ') || '–',
    verdict.evidence.map((seq) => `#${seq}`).join(' ') || '–',
  ]);
  return [`### ${MARKS[state]} ${plain(t.state(state))} (${verdicts.length})`, table(columns, rows)];
}

function elementText({ selector, label }: Pick<Verdict, 'selector' | 'label'>, t: ReportContext['t'], redact: Redactor): string {
  return selector === null ? plain(t.phrase('whole-page')) : [plain(redact(label)), code(selector)].filter(Boolean).join(' ');
}

/** Who received what of all that was done. */
function destinationBlocks({ destinations: { vendors, rows } }: Audit, { t, titles }: ReportContext): string[] {
  if (vendors.length === 0 || rows.length === 0) return [];
  const columns = [plain(t.phrase('conversion')), ...vendors.map((vendor) => plain(t.vendor(vendor)))];
  const lines = rows.map(({ conversion, done, got, required }) => [
    plain(titles(conversion)),
    ...vendors.map((vendor) => {
      const delivered = got[vendor]?.delivered ?? 0;
      return `${delivered}/${done}${required.includes(vendor) && delivered < done ? ` ${MARKS.untracked}` : ''}`;
    }),
  ]);
  return [`## ${plain(t.phrase('destinations'))}`, table(columns, lines)];
}

/** What is wrong with what is sent, and what to do about it. */
function qualityBlocks({ quality }: Audit, { t }: ReportContext, redact: Redactor): string[] {
  if (quality.length === 0) return [];
  const columns = (['severity', 'event', 'finding', 'mend', 'page', 'evidence'] as const).map((phrase) =>
    plain(t.phrase(phrase)),
  );
  const rows = quality.map((finding) => {
    const said = t.finding(finding);
    return [
      plain(said.severity),
      plain(redact(said.of)) || '–',
      plain(redact(`${said.what} (${said.seen})`)),
      plain(redact(said.mend)),
      finding.pages.map((page) => link(redact(page))).join(' '),
      finding.evidence.map((seq) => `#${seq}`).join(' ') || '–',
    ];
  });
  return [`## ${plain(t.phrase('quality'))} (${quality.length})`, table(columns, rows)];
}

/** What people took out, and why. */
function dismissedBlocks({ dismissed }: Audit, { t, titles }: ReportContext, redact: Redactor): string[] {
  if (dismissed.length === 0) return [];
  const columns = (['conversion', 'element', 'why', 'page'] as const).map((phrase) => plain(t.phrase(phrase)));
  const rows = dismissed.map(({ conversion, reason, stale, page, ...offer }) => [
    plain(titles(conversion)),
    elementText(offer, t, redact),
    plain(stale ? `${t.dismissal(reason)} · ${t.phrase('stale')}` : t.dismissal(reason)),
    link(redact(page)),
  ]);
  return [`## ${plain(t.phrase('dismissed'))} (${dismissed.length})`, table(columns, rows)];
}

/** Consent as it stands, and how it came about. */
function consentBlocks(audit: Audit, { t }: ReportContext): string[] {
  const lines = consentLines(audit, t).map((line) => `- ${plain(line)}`);
  const rows = consentRows(audit, t).map((cells) => cells.map(plain));
  if (lines.length === 0 && rows.length === 0) return [];
  const columns = (['time', 'source', 'change'] as const).map((phrase) => plain(t.phrase(phrase)));
  return [
    `## ${plain(t.phrase('consent'))}`,
    ...(lines.length > 0 ? [lines.join('\n')] : []),
    ...(rows.length > 0 ? [table(columns, rows)] : []),
  ];
}

/** Who else was told something, as far as hosts say. */
function unknownBlocks({ unknown }: Audit, { t, company }: ReportContext): string[] {
  if (unknown.length === 0) return [];
  const columns = (['host', 'company', 'requests'] as const).map((phrase) => plain(t.phrase(phrase)));
  const rows = unknown.map(({ host, count, tunnel }) => [
    `${code(host)}${tunnel ? ` ${plain(t.phrase('tunnel'))}` : ''}`,
    plain(company?.(host) ?? '') || '–',
    String(count),
  ]);
  return [`## ${plain(t.phrase('unknown'))}`, table(columns, rows)];
}

function moment(at: number): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? '–' : `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function pictureBlocks({ pictures = [], titles, t }: ReportContext, redact: Redactor): string[] {
  if (pictures.length === 0) return [];
  const said = ({ conversion, page, cut }: Picture) =>
    [redact(new URL(page).pathname), conversion === null ? '' : titles(conversion), cut ? t.phrase('cut') : '']
      .filter(Boolean)
      .join(' · ');
  // A file's name is made of letters, digits and hyphens.
  return [`## ${plain(t.phrase('pictures'))}`, ...pictures.map((picture) => `![${plain(said(picture))}](${picture.file})`)];
}
