import type { Beacon, LayerMoment, Standing, Visit } from '../model/linked';
import type { HealthSignal, InteractionSignal, NavigationSignal } from '../model/signal';
import { type Group, type OpenEvent, tie } from './carry';
import { type Consents, createConsents } from './consent';
import type { DocumentRecord } from './documents';
import { after, insert, withdraw } from './order';
import type { Stay } from './places';
import { askedFor, type Redirect } from './redirects';

/** What belongs to a document, whatever page it shows. */
export interface DocumentBook {
  /** Tied events by folded name. */
  readonly groups: Map<string, Group>;
  /** Calls by vendor and name, and the hits that may carry them. */
  readonly called: Map<string, Group>;
  readonly visits: VisitBook[];
}

/** What is shared by the whole audit. */
export interface AuditBook {
  readonly health: Map<string, HealthSignal[]>;
  /** By document. */
  readonly consents: Map<string, Consents>;
  /** By document. */
  readonly layers: Map<string, LayerMoment[]>;
  /** Pages that the server led on to another. */
  readonly redirects: Redirect[];
  readonly byTask: Map<string, OpenEvent[]>;
  readonly holds: (vendor: string) => number;
  /** Groups that have changed since they were tied. */
  readonly stale: Set<Group>;
  /** Offers that ever stood in a document. */
  readonly standing: (visit: VisitBook) => readonly Standing[];
}

/** A visit while signals still come in. */
export interface VisitBook extends Visit, Stay {
  readonly page: string;
  url: string;
  title: string;
  readonly from: number;
  readonly seq: number;
  to: number | null;
  left: number | null;
  previous: VisitBook | null;
  next: VisitBook | null;
  version: number;
  readonly document: DocumentRecord;
  readonly book: DocumentBook;
  readonly interactions: InteractionSignal[];
  readonly events: OpenEvent[];
  readonly traffic: OpenEvent[];
  readonly beacons: Beacon[];
  readonly unreached: NavigationSignal[];
  readonly opened: NavigationSignal[];
  reachedFrames: number;
  readonly documents: Set<string>;
  /** Offers came or went: what stood must be asked again. */
  forgetOffers(): void;
  addInteraction(signal: InteractionSignal): void;
  addEvent(event: OpenEvent): void;
  removeEvent(event: OpenEvent): void;
}

/** A visit begun by a stay, empty. */
export function createVisit(stay: Stay, book: DocumentBook, audit: AuditBook): VisitBook {
  const named = new Map<string, OpenEvent[]>();
  const loose: OpenEvent[] = [];
  const acted = new Map<string, Map<number, InteractionSignal[]>>();
  const parents = new Map<string, Map<number, number>>();
  let offers: readonly Standing[] | null = null;
  const loaded = book.visits.length === 0;

  const tied = <T>(value: T): T => {
    for (const group of audit.stale) tie(group, audit.holds);
    audit.stale.clear();
    return value;
  };
  const events: OpenEvent[] = [];

  const visit: VisitBook = {
    ...stay,
    doc: stay.document.id,
    get asked() {
      return loaded ? askedFor(audit.redirects, stay.url, stay.from) : null;
    },
    referrer: loaded ? (stay.document.navigations.find(({ how }) => how === 'load')?.referrer ?? '') : '',
    previous: null,
    next: null,
    version: 0,
    book,
    interactions: [],
    get events() {
      return tied(events);
    },
    traffic: [],
    beacons: [],
    unreached: [],
    opened: [],
    reachedFrames: 0,
    documents: new Set([stay.document.id]),
    get offers() {
      offers ??= audit.standing(visit);
      return offers;
    },
    named: (conversion) => tied(named.get(conversion) ?? []),
    loose: (from, to) => tied(loose.slice(after(loose, from), after(loose, to))),
    near: (at, within) =>
      visit.interactions.slice(after(visit.interactions, at - within - 1), after(visit.interactions, at + within)),
    acted: (doc, ref) => acted.get(doc)?.get(ref) ?? [],
    ancestors(doc, ref) {
      const found: number[] = [];
      const known = parents.get(doc);
      for (let parent = known?.get(ref); parent !== undefined && found.length < 256; parent = known?.get(parent))
        found.push(parent);
      return found;
    },
    health: (doc) => audit.health.get(doc) ?? [],
    mode: (doc, type, at) => audit.consents.get(doc)?.mode(type, at) ?? null,
    modeAfter: (doc, type, at) => audit.consents.get(doc)?.modeAfter(type, at) ?? null,
    stated: (doc, at) => audit.consents.get(doc)?.statedMode(at) ?? null,
    managers: (doc, at) => audit.consents.get(doc)?.managers(at) ?? [],
    layers: () => audit.layers.get(stay.document.id) ?? [],
    moments: () => audit.consents.get(stay.document.id)?.moments() ?? [],
    caused: (task) => tied(audit.byTask.get(task) ?? []),
    forgetOffers() {
      offers = null;
    },
    addInteraction(signal) {
      insert(visit.interactions, signal);
      offers = null;
      if (signal.doc === null) return;
      visit.documents.add(signal.doc);
      const byRef = within(acted, signal.doc);
      const parentOf = within(parents, signal.doc);
      signal.path.forEach((ref, index) => {
        const list = byRef.get(ref);
        if (list) insert(list, signal);
        else byRef.set(ref, [signal]);
        const parent = signal.path[index + 1];
        if (parent !== undefined) parentOf.set(ref, parent);
      });
    },
    addEvent(event) {
      insert(events, event);
      for (const id of event.naming.proves) {
        const list = named.get(id);
        if (list) insert(list, event);
        else named.set(id, [event]);
      }
      if (event.naming.about.size === 0) insert(loose, event);
    },
    removeEvent(event) {
      withdraw(events, event);
      for (const id of event.naming.proves) withdraw(named.get(id) ?? [], event);
      if (event.naming.about.size === 0) withdraw(loose, event);
    },
  };
  return visit;
}

function within<K, L, V>(map: Map<K, Map<L, V>>, key: K): Map<L, V> {
  let inner = map.get(key);
  if (!inner) {
    inner = new Map();
    map.set(key, inner);
  }
  return inner;
}

/** What was stated about consent in a document. */
export function consentsOf({ consents }: AuditBook, doc: string): Consents {
  const known = consents.get(doc) ?? createConsents();
  consents.set(doc, known);
  return known;
}

/** What happens on one visit may matter to another for so many milliseconds. */
const REACH = 60_000;
/** An action may lead to another page within so many milliseconds. */
const LEADS = 10_000;

/**
 * Says that something on a visit changed, and with it the visits that may rest on it: those from which an action led here, and those to
 * which an action here led.
 * @param at when what changed happened; absent: it holds for the whole visit
 */
export function touch(visit: VisitBook, at?: number): void {
  visit.version++;
  const { previous, next } = visit;
  if (previous && (at === undefined || at <= visit.from + REACH)) {
    const since = (previous.to ?? visit.from) - LEADS;
    for (let other: VisitBook | null = previous; other && (other.to ?? visit.from) >= since; other = other.previous)
      other.version++;
  }
  if (!next || (at !== undefined && visit.to !== null && at < visit.to - REACH)) return;
  for (let other: VisitBook | null = next; other; other = other.next) {
    other.version++;
    if ((other.to ?? Number.POSITIVE_INFINITY) > (visit.to ?? other.from) + LEADS) return;
  }
}
