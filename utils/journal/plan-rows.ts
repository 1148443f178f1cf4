import type { CsvRow } from './csv';

/** One row of a tracking plan, its columns under our names. */
export interface PlanRow {
  /** Line in CSV, number from 1 in JSON. */
  readonly place: number;
  readonly text: string;
  readonly event?: unknown;
  readonly where?: string;
  readonly selector?: string;
  readonly action?: string;
  readonly parameters?: unknown;
  readonly title?: string;
}

type Column = 'event' | 'where' | 'selector' | 'action' | 'parameters' | 'title';

/** What people call the columns, the most telling first: of several columns of one kind the first in this order is it. */
const CALLED: { readonly [column in Column]: readonly string[] } = {
  event: [
    'event_name',
    'eventname',
    'event',
    'ga4_event',
    'ga4_event_name',
    'esemeny',
    'esemeny_neve',
    'esemenynev',
    'zdarzenie',
    'nazwa_zdarzenia',
    'name',
    'key',
  ],
  where: [
    'where',
    'page_path',
    'path',
    'page',
    'pages',
    'url',
    'page_url',
    'location',
    'screen',
    'oldal',
    'hol',
    'strona',
    'gdzie',
    'adres',
  ],
  selector: ['selector', 'css_selector', 'css', 'element', 'element_selector', 'szelektor', 'elem', 'selektor'],
  action: ['action', 'trigger', 'interaction', 'muvelet', 'kivalto', 'akcja', 'wyzwalacz'],
  parameters: [
    'parameters',
    'params',
    'properties',
    'props',
    'event_parameters',
    'event_properties',
    'attributes',
    'parameterek',
    'parametry',
    'wlasciwosci',
  ],
  title: [
    'title',
    'label',
    'display_name',
    'name',
    'megnevezes',
    'nev',
    'nazwa',
    'description',
    'desc',
    'cim',
    'leiras',
    'tytul',
    'opis',
  ],
};

/** Rows of a table whose first row says what its columns are; undefined where none of them is an event. */
export function rowsOfTable(table: readonly CsvRow[]): PlanRow[] | undefined {
  const [head, ...rows] = table;
  const columns = head && columnsOf(head.cells);
  if (!columns?.has('event')) return undefined;
  return rows.map(({ line, cells }) => ({
    place: line,
    text: cells.filter(Boolean).join(' · '),
    ...Object.fromEntries([...columns].map(([column, index]) => [column, cells[index] ?? ''])),
  }));
}

/** Rows of a list of events, or of the one list in an object: under `events`, else by event name. Undefined where there is none. */
export function listIn(value: unknown): PlanRow[] | undefined {
  const list = eventsIn(value);
  return list?.map((entry, index) => rowOf(entry, index + 1));
}

/** Texts of a cell, of a list, or the names of an object. */
export function textsOf(value: unknown, parting: RegExp): string[] {
  if (typeof value === 'string') return unique(value.split(parting));
  if (Array.isArray(value)) return unique(value.map(nameIn));
  return isObject(value) ? unique(Object.keys(value)) : [];
}

function eventsIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return undefined;
  for (const key of ['events', 'tracking_plan', 'trackingPlan', 'plan', 'rules', 'conversions']) {
    const inner = value[key];
    if (Array.isArray(inner)) return inner;
    if (isObject(inner)) {
      const deeper = eventsIn(inner);
      return deeper ?? byName(inner);
    }
  }
  return undefined;
}

/** `{ "sign_up": { … } }`: each event under its name. */
function byName(events: { readonly [name: string]: unknown }): readonly unknown[] {
  return Object.entries(events).map(([event, about]) => ({ event, ...(isObject(about) ? about : {}) }));
}

function rowOf(entry: unknown, place: number): PlanRow {
  if (typeof entry === 'string') return { place, text: entry, event: entry };
  const text = JSON.stringify(entry) ?? '';
  if (!isObject(entry)) return { place, text };
  const keys = Object.keys(entry);
  const row: { -readonly [key in keyof PlanRow]?: unknown } = {};
  for (const [column, index] of columnsOf(keys)) {
    const said = entry[keys[index] ?? ''];
    if (column === 'event' || column === 'parameters') row[column] = said;
    else if (typeof said === 'string') row[column] = said;
  }
  return { ...row, place, text } as PlanRow;
}

/** Which column is which, by the names that stand over them. */
function columnsOf(heads: readonly string[]): Map<Column, number> {
  const folded = heads.map(fold);
  const columns = new Map<Column, number>();
  for (const [column, names] of Object.entries(CALLED)) {
    const found = names.map((name) => folded.indexOf(name)).find((index) => index >= 0 && index !== columns.get('event'));
    if (found !== undefined) columns.set(column as Column, found);
  }
  return columns;
}

function nameIn(entry: unknown): string {
  if (typeof entry === 'string') return entry;
  if (!isObject(entry)) return '';
  const said = ['name', 'key', 'parameter', 'property', 'event']
    .map((key) => entry[key])
    .find((name) => typeof name === 'string');
  return typeof said === 'string' ? said : '';
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => text.trim()).filter(Boolean))];
}

/** `Event Name`, `Esemény neve` → `event_name`, `esemeny_neve`. */
function fold(head: string): string {
  return head
    .slice(0, 100)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/gi, 'l')
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '_')
    .replace(/^_|_$/g, '');
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
