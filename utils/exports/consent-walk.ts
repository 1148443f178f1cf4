import { VISITS, type WalkAnswered, type WalkFired, type WalkResult, type WalkRow, type WalkVisit } from '../model/consent-walk';
import type { Recording } from '../model/recording';
import type { Sent } from '../model/sent';
import type { Audit, ConsentAnswer, ConsentRow, ConsentTable, State, Verdict } from '../model/verdict';
import { code, link, plain, table } from './markdown-text';
import { toRecordingFile } from './recording';
import { createRedactor, redactJson } from './redact';
import { MARKS, type ReportContext } from './report';
import { loadedAfter, walkFired } from './walk-fired';

/** One visit of a walk, with what came of answering. */
export interface WalkVisited {
  readonly recording: Recording;
  readonly answered: WalkAnswered | null;
}

export type WalkVisits = { readonly [visit in WalkVisit]: WalkVisited };

/** A site visited without answering its question about consent, after a refusal and after an acceptance. */
export interface ConsentWalk extends Pick<WalkResult, 'url' | 'answered' | 'fired'> {
  readonly audits: { readonly [visit in WalkVisit]: Audit };
}

export interface WalkContext extends Pick<ReportContext, 'titles'> {
  readonly t: Pick<ReportContext['t'], 'state' | 'phrase' | 'vendor' | 'finding'> & { walk(word: WalkWord): string };
}

export type WalkWord =
  | ConsentAnswer
  | 'heading'
  | 'vendor'
  | 'title'
  | 'fired'
  | 'without'
  | 'banner'
  | 'no-banner'
  | 'unanswered'
  | 'answered'
  | 'by-person'
  | 'none';

/** How recordings are read. */
export interface WalkReading {
  audit(recording: Recording): Audit;
  sent(recording: Recording): readonly Sent[];
}

const NOBODY: WalkAnswered = { manager: null, done: false };

/** Three recorded visits, read and set side by side. */
export function consentWalk(url: string, visits: WalkVisits, { audit, sent }: WalkReading): ConsentWalk {
  const { before, denied, accepted } = visits;
  const sentOn = ({ recording, answered }: WalkVisited) => {
    const reloadedAt = answered?.reloadedAt;
    return { sent: sent(recording), from: reloadedAt === undefined ? null : loadedAfter(recording, reloadedAt) };
  };
  return {
    url,
    audits: { before: audit(before.recording), denied: audit(denied.recording), accepted: audit(accepted.recording) },
    answered: { denied: denied.answered ?? NOBODY, accepted: accepted.answered ?? NOBODY },
    fired: walkFired({ before: sentOn(before), denied: sentOn(denied), accepted: sentOn(accepted) }),
  };
}

/** The files of a walk by their names: what it comes to, and its recordings. */
export function walkFiles(walk: ConsentWalk, visits: WalkVisits, context: WalkContext): { readonly [name: string]: string } {
  const { url, answered, fired } = walk;
  const data = { url, answered, fired, sent: walkTable(walk), offers: walkRows(walk) };
  return {
    'consent-walk.md': toWalk(walk, context),
    'consent-walk.json': `${JSON.stringify(redactJson(data), null, 2)}\n`,
    ...Object.fromEntries(VISITS.map((name) => [`recording-${name}.json`, toRecordingFile(visits[name].recording)])),
  };
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
  const cell = (of: WalkFired['fired'][WalkVisit]) => (of ? `${of.count} (${plain(redact(of.names.join(', ')))})` : '–');
  const fired = walk.fired.map(({ vendor, fired }) => [plain(t.vendor(vendor)), ...VISITS.map((visit) => cell(fired[visit]))]);
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
  const visits = [plain(t.walk('without')), plain(t.walk('denied')), plain(t.walk('granted'))];
  const blocks = [
    `# ${plain(t.walk('heading'))}`,
    link(redact(walk.url)),
    (['denied', 'accepted'] as const).map((visit) => `- ${plain(banner(walk, visit, t))}`).join('\n'),
    `## ${plain(t.walk('fired'))}`,
    fired.length > 0 ? table([plain(t.walk('vendor')), ...visits], fired) : plain(t.walk('none')),
    ...(sent.length > 0
      ? [
          `## ${plain(t.walk('title'))}`,
          table([plain(t.walk('vendor')), ...answers.map((answer) => plain(t.walk(answer)))], sent),
        ]
      : []),
    ...(offers.length > 0
      ? [table([plain(t.phrase('conversion')), plain(t.phrase('element')), ...visits, plain(t.phrase('page'))], offers)]
      : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function banner({ answered }: ConsentWalk, visit: 'denied' | 'accepted', t: WalkContext['t']): string {
  const { manager, done, byPerson } = answered[visit];
  const what = t.walk(visit === 'denied' ? 'denied' : 'granted');
  if (byPerson) return `${what}: ${t.walk('by-person')}`;
  if (manager === null) return `${what}: ${t.walk('no-banner')}`;
  return `${what}: ${t.walk('banner')} ${manager}, ${t.walk(done ? 'answered' : 'unanswered')}`;
}

function entries(sent: ConsentRow['sent']) {
  return Object.entries(sent) as [ConsentAnswer, { readonly count: number; readonly names: readonly string[] }][];
}
