import type { LinkedEvent, Visit } from '../model/linked';
import type { ConsentAnswer, ConsentRow, ConsentTable } from '../model/verdict';
import { managersAt } from './consent';
import { answerTo } from './consent-told';

/** In the order in which a visitor comes by them. */
const ORDER: readonly ConsentAnswer[] = ['open', 'denied', 'partly', 'granted', 'unknown'];
/** Names of events that are told of one vendor under one answer. */
const NAMED = 30;

type Cell = { count: number; readonly names: Set<string> };
type Rows = Map<string, Map<ConsentAnswer, Cell>>;

/** What left for whom before the visitor had answered about consent, after a refusal and after an acceptance; blocked hits did not leave. */
export function createConsentTable(): (visits: readonly Visit[], now: number) => ConsentTable {
  const known = new WeakMap<Visit, Known>();
  return (visits, now) => {
    const all: Rows = new Map();
    for (const visit of visits) {
      const before = known.get(visit);
      const fresh = before && isCurrent(before, visit, now) ? before : rowsOf(visit, now, before);
      known.set(visit, fresh);
      for (const [vendor, row] of fresh.rows)
        for (const [answer, { count, names }] of row) add(all, vendor, answer, count, names);
    }
    const rows = [...all].map(
      ([vendor, row]): ConsentRow => ({
        vendor,
        sent: Object.fromEntries([...row].map(([answer, { count, names }]) => [answer, { count, names: [...names].sort() }])),
      }),
    );
    const answers = ORDER.filter((answer) => rows.some(({ sent }) => sent[answer]));
    return { answers, rows: rows.sort((a, b) => a.vendor.localeCompare(b.vendor, 'en')) };
  };
}

/** The same of one visit. */
interface Known {
  readonly edits: number;
  readonly at: number;
  /** When the passing of time alone may change it. */
  readonly until: number;
  readonly rows: Rows;
  /** What had been answered when each hit left. */
  readonly answers: Map<LinkedEvent, ConsentAnswer>;
}

function isCurrent({ edits, at, until }: Known, visit: Visit, now: number): boolean {
  return edits === visit.edits && at <= now && now < until;
}

function rowsOf(visit: Visit, now: number, before: Known | undefined): Known {
  const { edits } = visit;
  const rows: Rows = new Map();
  const answers = before?.answers ?? new Map<LinkedEvent, ConsentAnswer>();
  const since = before ? visit.editedSince(before.edits) : Number.NEGATIVE_INFINITY;
  let until = Number.POSITIVE_INFINITY;
  const count = (event: LinkedEvent) => {
    const { hit, sending } = event;
    const settles = sending?.settles ?? null;
    if (settles !== null && settles > now) until = Math.min(until, settles);
    if (before && event.at >= since) answers.delete(event);
    if (!hit || sending?.fate(now) === 'blocked') return;
    const answer = answers.get(event) ?? answerAt(event, visit);
    answers.set(event, answer);
    const cell = cellOf(rows, event.vendor, answer);
    cell.count += 1;
    if (event.event && cell.names.size < NAMED) cell.names.add(event.event);
  };
  for (const event of visit.events) count(event);
  for (const event of visit.traffic) count(event);
  return { edits, at: now, until, rows, answers };
}

function add(rows: Rows, vendor: string, answer: ConsentAnswer, count: number, names: Iterable<string>): void {
  const cell = cellOf(rows, vendor, answer);
  cell.count += count;
  for (const name of names) if (cell.names.size < NAMED) cell.names.add(name);
}

function cellOf(rows: Rows, vendor: string, answer: ConsentAnswer): Cell {
  const row = rows.get(vendor) ?? new Map<ConsentAnswer, Cell>();
  rows.set(vendor, row);
  const cell = row.get(answer) ?? { count: 0, names: new Set<string>() };
  row.set(answer, cell);
  return cell;
}

/** What the visitor had answered when an event happened. A default of Consent Mode is nobody's answer. */
function answerAt({ doc, at }: LinkedEvent, visit: Visit): ConsentAnswer {
  const place = doc ?? visit.doc;
  return answerTo(managersAt(visit, place, at)) ?? answerByMode(visit, place, at);
}

function answerByMode(visit: Visit, place: string, at: number): ConsentAnswer {
  const analytics = visit.mode(place, 'analytics_storage', at);
  const advertising = visit.mode(place, 'ad_storage', at);
  if (!analytics && !advertising) return 'unknown';
  if ((analytics?.said ?? 'default') === 'default' && (advertising?.said ?? 'default') === 'default') return 'open';
  const measuring = analytics?.state['analytics_storage'];
  const advertised = advertising?.state['ad_storage'];
  if (measuring && advertised && measuring !== advertised) return 'partly';
  return (measuring ?? advertised) === 'denied' ? 'denied' : 'granted';
}
