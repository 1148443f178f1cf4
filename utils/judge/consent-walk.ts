import type { LinkedEvent, Visit } from '../model/linked';
import type { ConsentAnswer, ConsentRow, ConsentTable } from '../model/verdict';
import { HARMLESS, managersAt } from './consent';

/** In the order in which a visitor comes by them. */
const ORDER: readonly ConsentAnswer[] = ['open', 'denied', 'partly', 'granted', 'unknown'];
/** Frameworks for opting out, which hold the same before and after an answer. */
const OPT_OUT: ReadonlySet<string> = new Set(['gpp', 'usp']);
/** Names of events that are told of one vendor under one answer. */
const NAMED = 30;

type Cell = { count: number; readonly names: Set<string> };
type Rows = Map<string, Map<ConsentAnswer, Cell>>;

/** What left for whom before the visitor had answered about consent, after a refusal and after an acceptance; blocked hits did not leave. */
export function createConsentTable(): (visits: readonly Visit[], now: number) => ConsentTable {
  const known = new WeakMap<Visit, { readonly version: number; readonly until: number; readonly rows: Rows }>();
  return (visits, now) => {
    const all: Rows = new Map();
    for (const visit of visits) {
      const before = known.get(visit);
      const fresh =
        before?.version === visit.version && now < before.until ? before : { version: visit.version, ...rowsOf(visit, now) };
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

/** The same of one visit, and when the passing of time alone may change it. */
function rowsOf(visit: Visit, now: number): { readonly until: number; readonly rows: Rows } {
  const rows: Rows = new Map();
  let until = Number.POSITIVE_INFINITY;
  for (const event of [...visit.events, ...visit.traffic]) {
    const { settles = null } = event.sending ?? {};
    if (settles !== null && settles > now) until = Math.min(until, settles);
    if (!event.hit || event.sending?.fate(now) === 'blocked') continue;
    add(rows, event.vendor, answerAt(event, visit), 1, event.event ? [event.event] : []);
  }
  return { until, rows };
}

function add(rows: Rows, vendor: string, answer: ConsentAnswer, count: number, names: Iterable<string>): void {
  const row = rows.get(vendor) ?? new Map<ConsentAnswer, Cell>();
  rows.set(vendor, row);
  const cell = row.get(answer) ?? { count: 0, names: new Set<string>() };
  row.set(answer, cell);
  cell.count += count;
  for (const name of names) if (cell.names.size < NAMED) cell.names.add(name);
}

/** What the visitor had answered when an event happened. A default of Consent Mode is nobody's answer. */
function answerAt({ doc, at }: LinkedEvent, visit: Visit): ConsentAnswer {
  const place = doc ?? visit.doc;
  const managers = managersAt(visit, place, at).filter(({ source }) => !OPT_OUT.has(source));
  if (managers.some(({ open }) => open)) return 'open';
  const told = managers.flatMap(({ state }) =>
    Object.entries(state).flatMap(([type, value]) => (HARMLESS.test(type) ? [] : value)),
  );
  if (told.length > 0) return of(told);
  const modes = ['analytics_storage', 'ad_storage'].flatMap((type) => visit.mode(place, type, at) ?? []);
  if (modes.length === 0) return 'unknown';
  if (modes.every(({ said }) => said === 'default')) return 'open';
  return of(['analytics_storage', 'ad_storage'].flatMap((type) => visit.mode(place, type, at)?.state[type] ?? []));
}

function of(values: readonly ('granted' | 'denied')[]): ConsentAnswer {
  if (values.every((value) => value === 'granted')) return 'granted';
  return values.every((value) => value === 'denied') ? 'denied' : 'partly';
}
