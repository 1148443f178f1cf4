import type { Placed } from '../model/linked';
import { isPage, originOf, pageOf } from './address';
import type { DocumentRecord } from './documents';
import { after, compare, lastUntil } from './order';

/** A stay on a page, as navigations alone tell it. */
export interface Stay extends Placed {
  readonly document: DocumentRecord;
  url: string;
  readonly page: string;
  title: string;
  readonly from: number;
  to: number | null;
  left: number | null;
}

/** As much of a signal as says where it belongs. */
export interface Sited extends Placed {
  readonly frame: number;
  readonly doc: string | null;
  readonly documentUrl?: string;
  readonly initiator?: string;
}

/** Which stay a signal belongs to. */
export interface Places<S extends Stay> {
  readonly stays: readonly S[];
  /** The stay that a signal belongs to; null where no page is known to have been open. */
  locate(signal: Sited): S | null;
  /** As `locate`, for a hit that says which page it is about. */
  about(page: string, located: S, at: number): S;
}

/** Clocks of page and browser differ by so many milliseconds. */
const SKEW = 100;
/** How long, in milliseconds, after a page was left a hit may still be about it. */
const LATE = 60_000;

/** Every stay on every page, in order. */
export function staysOf(documents: ReadonlyMap<string, DocumentRecord>): Stay[] {
  const stays = [...documents.values()].flatMap((document) => (document.top ? ofDocument(document) : [])).sort(compare);
  stays.forEach((stay, index) => {
    const next = stays[index + 1];
    if (stay.left === null && next && next.document !== stay.document) stay.left = next.from;
    stay.to = next ? Math.min(next.from, stay.left ?? next.from) : stay.left;
  });
  return stays;
}

function ofDocument(document: DocumentRecord): Stay[] {
  const { shown, navigations, reached, url } = document;
  // Of a document that was there before the audit nothing is known but late requests.
  if (shown === null || (navigations.length === 0 && !reached && url === '')) return [];
  const stay = (at: number, seq: number, url: string): Stay => {
    const page = pageOf(url);
    return { document, url, page, title: '', at, from: at, seq, to: null, left: null };
  };
  const before = navigations.findLast(({ at, how }) => at <= shown && how !== 'leave');
  const stays = [stay(shown, before?.how === 'activate' ? before.seq : document.seq, before?.url ?? url)];
  for (const navigation of navigations) {
    const last = stays.at(-1);
    const { how, at, seq, title } = navigation;
    if (title && last) last.title = title;
    if (!last || navigation === before || at < shown) continue;
    if (how === 'leave') last.left ??= at;
    else if (how === 'bfcache' && last.left !== null) stays.push(stay(at, seq, navigation.url));
    else if (how === 'history' && last.left === null && pageOf(navigation.url) !== last.page)
      stays.push(stay(at, seq, navigation.url));
  }
  return stays;
}

export function createPlaces<S extends Stay>(documents: ReadonlyMap<string, DocumentRecord>, stays: readonly S[]): Places<S> {
  const ofDocument = new Map<DocumentRecord, S[]>();
  for (const stay of stays) {
    const list = ofDocument.get(stay.document);
    if (list) list.push(stay);
    else ofDocument.set(stay.document, [stay]);
  }
  const frames = new Map<number, DocumentRecord[]>();
  for (const document of documents.values()) frames.set(document.frame, [...(frames.get(document.frame) ?? []), document]);

  function at(placed: Placed, among: readonly S[] = stays): S | null {
    return lastUntil(among, placed) ?? among[0] ?? null;
  }

  function inDocument(document: DocumentRecord, placed: Placed): S | null {
    if (document.top) return at(placed, ofDocument.get(document) ?? []);
    const host = at({ at: document.start, seq: document.seq });
    return host ? at(placed, ofDocument.get(host.document)) : null;
  }

  /** Of the first so many stays those that were not left long before a time, newest first. Stays end in order, save one that never did. */
  function recentOf(count: number, time: number): S[] {
    const recent: S[] = [];
    for (let index = count - 1; index >= 0; index--) {
      const stay = stays[index] as S;
      if (stay.to === null || stay.to >= time - LATE) recent.push(stay);
      else if (stay.from < time - LATE) break;
    }
    return recent;
  }

  /** A request whose document the browser does not name: of its frame, by its time and by the address that made it. */
  function byFrame(signal: Sited): S | null {
    const from = signal.documentUrl ?? signal.initiator;
    const until = after(stays, signal.at + SKEW);
    if (until === 0) return null;
    if (signal.frame > 0) {
      const document = frames.get(signal.frame)?.findLast(({ start }) => start <= signal.at);
      return document && !document.top ? inDocument(document, signal) : at(signal);
    }
    if (from === undefined) return at(signal);
    const recent = recentOf(after(stays, signal.at) || until, signal.at);
    const byOrigin = (stay: S) => originOf(stay.url) === originOf(from);
    const fits = signal.frame < 0 ? byOrigin : (stay: S) => isPage(stay.page, from);
    const open = (stay: S) => stay.to === null || stay.to >= signal.at;
    return recent.find((stay) => open(stay) && fits(stay)) ?? recent.find(fits) ?? recent.find(byOrigin) ?? at(signal);
  }

  return {
    stays,
    locate(signal) {
      const document = signal.doc === null ? undefined : documents.get(signal.doc);
      return document ? inDocument(document, signal) : byFrame(signal);
    },
    about(page, located, time) {
      if (isPage(located.page, page)) return located;
      const same = ofDocument.get(located.document) ?? [];
      const fits = (stay: S) => isPage(stay.page, page) && (stay.to === null || stay.to >= time - LATE);
      return (
        same.findLast((stay) => fits(stay) && stay.from <= time) ??
        same.find((stay) => fits(stay) && stay.from <= time + SKEW) ??
        located
      );
    },
  };
}
