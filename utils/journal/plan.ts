import type { OwnConversion } from '../model/own-conversion';
import { readCsv } from './csv';
import { checkOwn, MOST_OWN, OwnConversionsError, type OwnField, ownIdOf, parseOwnFile } from './own-conversions';
import { listIn, type PlanRow, rowsOfTable, textsOf } from './plan-rows';

/** A row of a plan that cannot be used. `place`: its line in CSV, its number from 1 in JSON. */
export interface Unusable {
  readonly place: number;
  /** `no-event`: it names none; else the field that is wrong. */
  readonly why: 'no-event' | OwnField;
  /** What the row says, cut short. */
  readonly text: string;
}

/** What a file of micro-conversions, or a tracking plan, amounts to. */
export interface Plan {
  readonly own: readonly OwnConversion[];
  readonly unusable: readonly Unusable[];
}

/**
 * A site's own micro-conversions out of a file: what this program exported, or a tracking plan as CSV or JSON, with one event a row. Of a
 * plan every row is either taken or among `unusable`. Throws an `OwnConversionsError`, and nothing else, for what is neither.
 * @param known the micro-conversion of the catalogue that an event is surely of, which a row without an element then adds to
 */
export function readPlan(source: string, host: string, known: (event: string) => string | undefined): Plan {
  const json = parseJson(source);
  const exported = json === undefined ? undefined : parseOwnFile(json, host);
  if (exported) return { own: exported, unusable: [] };
  const rows = json === undefined ? rowsOfTable(readCsv(source)) : listIn(json);
  if (!rows || rows.length === 0) throw new OwnConversionsError('Neither micro-conversions nor a tracking plan.', 'none');
  if (rows.length > MOST_OWN) throw new OwnConversionsError(`More than ${MOST_OWN} micro-conversions.`, 'too-many');
  const own = new Map<string, OwnConversion>();
  const unusable: Unusable[] = [];
  for (const row of rows) {
    const read = readRow(row, host, known, own);
    if ('own' in read) own.set(read.own.id, read.own);
    else unusable.push({ place: row.place, why: read.why, text: row.text.slice(0, 120) });
  }
  return { own: [...own.values()], unusable };
}

function readRow(
  row: PlanRow,
  host: string,
  known: (event: string) => string | undefined,
  before: ReadonlyMap<string, OwnConversion>,
): { own: OwnConversion } | { why: Unusable['why'] } {
  const events = textsOf(row.event, /[,;|\n]/);
  const [event] = events;
  if (event === undefined) return { why: 'no-event' };
  // That something came into view cannot be seen: only its event can tell.
  const shown =
    /view|visib|impression|scroll|\bload|megjelen|wyświetl/i.test(row.action ?? '') && !/click/i.test(row.action ?? '');
  const selector = shown ? null : row.selector?.trim() || null;
  const adds = selector === null ? known(event) : undefined;
  const name = (row.title?.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim() || event).slice(0, 80);
  const checked = checkOwn(
    {
      id: ownIdOf(adds ?? name, new Set(before.keys())),
      name,
      selector,
      on: adds === undefined ? pathOf(row.where ?? '') : '',
      action: selector === null ? null : actionOf(row.action ?? '', selector),
      events,
      parameters: textsOf(row.parameters, /[,;|\n]/)
        .map(nameOf)
        .filter(Boolean),
      ...(adds !== undefined && { adds }),
    },
    host,
  );
  return 'own' in checked ? checked : { why: checked.field };
}

/** `value (number, required)`, `value: 12`, `items[].item_id` → the name of the parameter. */
function nameOf(text: string): string {
  return text
    .replace(/^\s*(?:[\w$]+\[\w*\]\.)?/, '')
    .replace(/\s*(?:[:=(?*]|\s-\s).*$/s, '')
    .trim();
}

/** Where a row says that it is, as a path. What names no address (`all pages`, `product page`) is every page. */
function pathOf(where: string): string {
  const place = where.trim();
  if (/^https?:\/\//i.test(place)) {
    const path = /^https?:\/\/[^/?#]*([^#]*)/i.exec(place)?.[1] ?? '';
    return path.startsWith('/') ? path : '';
  }
  return /^[/*]/.test(place) ? (place.split('#', 1)[0] ?? '') : '';
}

/** What is done to an element: what the row says, else what its selector speaks of. */
function actionOf(said: string, selector: string): OwnConversion['action'] {
  const word = said.toLowerCase();
  if (/submit|küld|wysł/.test(word)) return 'submit';
  if (/change|select|choose/.test(word)) return 'change';
  if (/play|video/.test(word)) return 'play';
  if (/input|focus|start/.test(word) && !/click/.test(word)) return 'input';
  if (word !== '') return 'click';
  const last = selector.split(/[\s>+~]+/).at(-1) ?? '';
  if (/^form\b/.test(last)) return 'submit';
  if (/^(?:video|audio)\b/.test(last)) return 'play';
  return /^select\b/.test(last) ? 'change' : 'click';
}

function parseJson(source: string): unknown {
  const text = source.replace(/^\uFEFF/, '').trim();
  if (!/^[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new OwnConversionsError('It begins like JSON and is none.', 'none');
  }
}
