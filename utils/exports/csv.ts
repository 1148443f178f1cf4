import type { Audit, Dismissed, PageAudit, Verdict } from '../model/verdict';
import { createRedactor } from './redact';
import type { ReportContext } from './report';

const COLUMNS = [
  'page',
  'page_type',
  'conversion',
  'title',
  'selector',
  'label',
  'state',
  'state_in_words',
  'reason',
  'reason_in_words',
  'destinations',
  'evidence',
];

/** One row a verdict, then one a dismissed offer in the state `dismissed`, by RFC 4180, with a byte order mark so that spreadsheets read it as UTF-8. */
export function toCsv(audit: Audit, { titles, t }: ReportContext): string {
  const redact = createRedactor();
  const row = (page: PageAudit, verdict: Verdict) => [
    redact(page.url),
    page.type,
    verdict.conversion,
    redact(titles(verdict.conversion)),
    verdict.selector ?? '',
    redact(verdict.label),
    verdict.state,
    t.state(verdict.state),
    verdict.reason.code,
    redact(t.reason(verdict.reason)),
    Object.entries(verdict.destinations)
      .map(([vendor, outcome]) => `${vendor}: ${outcome}`)
      .join('; '),
    verdict.evidence.join(' '),
  ];
  const out = ({ page, conversion, selector, label, reason, stale }: Dismissed) => [
    redact(page),
    audit.pages.find(({ url }) => url === page)?.type ?? '',
    conversion,
    redact(titles(conversion)),
    selector ?? '',
    redact(label),
    'dismissed',
    t.phrase('dismissed'),
    reason,
    stale ? `${t.dismissal(reason)} · ${t.phrase('stale')}` : t.dismissal(reason),
    '',
    '',
  ];
  const rows = audit.pages.flatMap((page) => page.verdicts.map((verdict) => row(page, verdict)));
  return `\uFEFF${[COLUMNS, ...rows, ...audit.dismissed.map(out)].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}

/** Spreadsheets run a cell that begins like this as a formula, and a page chooses its own labels: an apostrophe makes it text. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@|%＝＋－＠]|^[\t\r\n]/u;

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
