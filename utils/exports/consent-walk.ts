import type { Audit, ConsentAnswer, ConsentRow, ConsentTable, State, Verdict } from '../model/verdict';
import { code, link, plain, table } from './markdown-text';
import { createRedactor } from './redact';
import { MARKS, type ReportContext } from './report';

/** The three visits of a consent walk, in their order. */
export const VISITS = ['before', 'denied', 'accepted'] as const;
export type WalkVisit = (typeof VISITS)[number];

/** A site visited without answering its question about consent, after a refusal and after an acceptance. */
export interface ConsentWalk {
  readonly url: string;
  readonly audits: { readonly [visit in WalkVisit]: Audit };
  /** The manager whose question was answered, and whether to the end; null: none was found. */
  readonly answered: { readonly [visit in 'denied' | 'accepted']: { readonly manager: string | null; readonly done: boolean } };
}

export interface WalkContext extends Pick<ReportContext, 'titles'> {
  readonly t: Pick<ReportContext['t'], 'state' | 'phrase' | 'vendor' | 'finding'> & { walk(word: WalkWord): string };
}

export type WalkWord = ConsentAnswer | 'heading' | 'vendor' | 'banner' | 'no-banner' | 'unanswered' | 'answered' | 'none';

/** What was offered, and how it stood on each visit; null: it was not offered. */
export interface WalkRow {
  readonly page: string;
  readonly conversion: string;
  readonly selector: string | null;
  readonly label: string;
  readonly states: { readonly [visit in WalkVisit]: State | null };
}

/** What left under which answer, over all three visits. */
export function walkTable({ audits }: ConsentWalk): ConsentTable {
  const rows = new Map<string, Map<ConsentAnswer, { count: number; names: Set<string> }>>();
  for (const visit of VISITS) {
    for (const { vendor, sent } of audits[visit].consentTable.rows) {
      const row = rows.get(vendor) ?? new Map();
      rows.set(vendor, row);
      for (const [answer, { count, names }] of entries(sent)) {
        const cell = row.get(answer) ?? { count: 0, names: new Set() };
        row.set(answer, cell);
        cell.count += count;
        for (const name of names) cell.names.add(name);
      }
    }
  }
  const order: readonly ConsentAnswer[] = ['open', 'denied', 'partly', 'granted', 'unknown'];
  return {
    answers: order.filter((answer) => [...rows.values()].some((row) => row.has(answer))),
    rows: [...rows].map(
      ([vendor, row]): ConsentRow => ({
        vendor,
        sent: Object.fromEntries([...row].map(([answer, { count, names }]) => [answer, { count, names: [...names] }])),
      }),
    ),
  };
}

/** Each offer of any of the visits with its states side by side. */
export function walkRows({ audits }: ConsentWalk): WalkRow[] {
  const rows = new Map<string, { first: Verdict; page: string; states: { [visit in WalkVisit]: State | null } }>();
  for (const visit of VISITS) {
    for (const { url, verdicts } of audits[visit].pages) {
      for (const verdict of verdicts) {
        if (verdict.state === 'absent') continue;
        const key = `${url} ${verdict.conversion} ${verdict.selector}`;
        const row = rows.get(key) ?? { first: verdict, page: url, states: { before: null, denied: null, accepted: null } };
        row.states[visit] = verdict.state;
        rows.set(key, row);
      }
    }
  }
  return [...rows.values()].map(({ first: { conversion, selector, label }, page, states }) => ({
    page,
    conversion,
    selector,
    label,
    states,
  }));
}

/** The walk to hand over: what left under which answer, and what was tracked. */
export function toWalk(walk: ConsentWalk, { titles, t }: WalkContext): string {
  const redact = createRedactor();
  const { answers, rows } = walkTable(walk);
  const sent = rows.map(({ vendor, sent }) => [
    plain(t.vendor(vendor)),
    ...answers.map((answer) => (sent[answer] ? `${sent[answer].count} (${plain(redact(sent[answer].names.join(', ')))})` : '–')),
  ]);
  const state = (one: State | null) => (one === null ? '–' : plain(`${MARKS[one]} ${t.state(one)}`));
  const offers = walkRows(walk).map(({ page, conversion, selector, label, states }) => [
    plain(redact(titles(conversion))),
    selector === null ? plain(t.phrase('whole-page')) : [plain(redact(label)), code(selector)].filter(Boolean).join(' '),
    ...VISITS.map((visit) => state(states[visit])),
    link(redact(page)),
  ]);
  const visits = [plain(t.walk('open')), plain(t.walk('denied')), plain(t.walk('granted'))];
  const blocks = [
    `# ${plain(t.walk('heading'))}`,
    link(redact(walk.url)),
    (['denied', 'accepted'] as const).map((visit) => `- ${plain(banner(walk, visit, t))}`).join('\n'),
    ...(sent.length > 0
      ? [table([plain(t.walk('vendor')), ...answers.map((answer) => plain(t.walk(answer)))], sent)]
      : [plain(t.walk('none'))]),
    ...(offers.length > 0
      ? [table([plain(t.phrase('conversion')), plain(t.phrase('element')), ...visits, plain(t.phrase('page'))], offers)]
      : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function banner({ answered }: ConsentWalk, visit: 'denied' | 'accepted', t: WalkContext['t']): string {
  const { manager, done } = answered[visit];
  const what = t.walk(visit === 'denied' ? 'denied' : 'granted');
  if (manager === null) return `${what}: ${t.walk('no-banner')}`;
  return `${what}: ${t.walk('banner')} ${manager}, ${t.walk(done ? 'answered' : 'unanswered')}`;
}

function entries(sent: ConsentRow['sent']) {
  return Object.entries(sent) as [ConsentAnswer, { readonly count: number; readonly names: readonly string[] }][];
}
