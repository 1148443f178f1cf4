import type { NavigationSignal } from '../model/signal';
import { pageOf } from './address';
import { isOwnWord, type Registry } from './registry';

/** A document of the audited tab. */
export interface DocumentRecord {
  readonly id: string;
  readonly frame: number;
  /** It is a page, not a frame within one. */
  readonly top: boolean;
  url: string;
  /** When it was first heard of. */
  readonly start: number;
  readonly seq: number;
  /** When somebody could first see it; null: prerendered and never activated. */
  readonly shown: number | null;
  /** Capture's scripts run in it. */
  readonly reached: boolean;
  readonly navigations: readonly NavigationSignal[];
}

/** How far apart, in milliseconds, the browser's commit and the document's own load may lie. */
const BETWEEN = 15_000;

/** The documents of an audit, in order of their start. */
export function documentsOf({ navigations, traces }: Registry): Map<string, DocumentRecord> {
  const byDocument = new Map<string, NavigationSignal[]>();
  const own = navigations.filter(({ doc }) => doc !== null);
  const loads = new Set(own.filter(({ how }) => how === 'load'));
  for (const navigation of own) push(byDocument, navigation.doc ?? '', navigation);
  for (const navigation of navigations) {
    if (navigation.doc !== null) continue;
    const id = navigation.how === 'commit' ? committed(navigation, loads) : current(navigation, own);
    if (id !== null) push(byDocument, id, navigation);
  }
  for (const id of traces.keys()) if (!byDocument.has(id)) byDocument.set(id, []);
  const documents = [...byDocument].map(([id, list]) => toRecord(id, list, traces));
  return new Map(documents.sort((a, b) => a.start - b.start || a.seq - b.seq).map((document) => [document.id, document]));
}

function toRecord(id: string, list: NavigationSignal[], traces: Registry['traces']): DocumentRecord {
  const trace = traces.get(id);
  const navigations = list.sort((a, b) => a.at - b.at || a.seq - b.seq);
  const first = navigations[0];
  const prerendered = navigations.some(({ prerender }) => prerender === true);
  const activated = navigations.find(({ how }) => how === 'activate');
  const start = first?.at ?? trace?.at ?? 0;
  return {
    id,
    frame: first?.frame ?? trace?.frame ?? 0,
    top: prerendered || (first?.frame ?? trace?.frame) === 0,
    url: first?.url ?? trace?.url ?? '',
    start,
    seq: first?.seq ?? trace?.seq ?? 0,
    shown: prerendered ? (activated?.at ?? null) : start,
    reached: trace?.reached === true || navigations.some(isOwnWord),
    navigations,
  };
}

/** The document that a commit without a document began: the next of its frame that loads the same page. Each load is taken once. */
function committed(commit: NavigationSignal, loads: Set<NavigationSignal>): string {
  for (const load of loads) {
    const near = load.at >= commit.at - 2_000 && load.at <= commit.at + BETWEEN;
    if (!near || load.frame !== commit.frame || bare(load.url) !== bare(commit.url)) continue;
    loads.delete(load);
    return load.doc ?? '';
  }
  return `commit:${commit.seq}`;
}

/** The document that a frame showed when it changed its address. */
function current(navigation: NavigationSignal, own: readonly NavigationSignal[]): string | null {
  return own.findLast(({ frame, at, how }) => frame === navigation.frame && at <= navigation.at && how !== 'leave')?.doc ?? null;
}

/** A commit may come before an app has put its route behind the address. */
function bare(address: string): string {
  return pageOf(address).split('#', 1)[0] ?? '';
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
