import type { Beacon, Errand, LayerMoment, Standing, Visit } from '../model/linked';
import type { HealthSignal, InteractionSignal, NavigationSignal, ResultSignal } from '../model/signal';
import type { Group, OpenEvent } from './carry';
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
  /** By interaction. */
  readonly results: Map<string, ResultSignal[]>;
  readonly errands: Map<string, Errand[]>;
  /** What the tab itself asked for. */
  readonly loads: Errand[];
  readonly holds: (vendor: string) => number;
  /** Groups that have changed since they were tied, and whose they are. */
  readonly stale: Map<Group, DocumentBook>;
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
  deeds: number;
  /** What happened on it at a time was added, taken away, or is told otherwise now. */
  edit(at: number): void;
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

const NONE: readonly OpenEvent[] = [];

/** A visit begun by a stay, empty. */
export function createVisit(stay: Stay, book: DocumentBook, audit: AuditBook): VisitBook {
  const named = new Map<string, OpenEvent[]>();
  const loose: OpenEvent[] = [];
  const acted = new Map<string, Map<number, InteractionSignal[]>>();
  const parents = new Map<string, Map<number, number>>();
  let offers: readonly Standing[] | null = null;
  const loaded = book.visits.length === 0;

  /** When what was edited had happened, edit by edit. */
  const edited: number[] = [];

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
    deeds: 0,
    get edits() {
      return edited.length;
    },
    editedSince(edits) {
      let since = Number.POSITIVE_INFINITY;
      for (let index = edits; index < edited.length; index++) since = Math.min(since, edited[index] as number);
      return since;
    },
    edit(at) {
      visit.version++;
      edited.push(at);
    },
    book,
    interactions: [],
    events: [],
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
    named: (conversion) => named.get(conversion) ?? NONE,
    loose: (from, to) => loose.slice(after(loose, from), after(loose, to)),
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
    results: (interaction) => audit.results.get(interaction) ?? [],
    errands: (task) => audit.errands.get(task) ?? [],
    loads: (from, to) => audit.loads.slice(after(audit.loads, from), after(audit.loads, to)),
    caused: (task) => audit.byTask.get(task) ?? NONE,
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
      insert(visit.events, event);
      for (const id of event.naming.proves) {
        const list = named.get(id);
        if (list) insert(list, event);
        else named.set(id, [event]);
      }
      if (event.naming.about.size === 0) insert(loose, event);
    },
    removeEvent(event) {
      withdraw(visit.events, event);
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
 * @param what `events`: a push, a call, a hit or what became of it, and nothing else
 */
export function touch(visit: VisitBook, at?: number, what: 'events' | 'deeds' = 'deeds'): void {
  const say = (one: VisitBook) => {
    if (what === 'deeds') one.deeds++;
    // What is in one document is tied across the pages that it shows; events are nobody's on another.
    if (what === 'deeds' || one.book === visit.book) one.edit(at ?? Number.NEGATIVE_INFINITY);
    else one.version++;
  };
  say(visit);
  const { previous, next } = visit;
  if (previous && (at === undefined || at <= visit.from + REACH)) {
    const since = (previous.to ?? visit.from) - LEADS;
    for (let other: VisitBook | null = previous; other && (other.to ?? visit.from) >= since; other = other.previous) say(other);
  }
  if (!next || (at !== undefined && visit.to !== null && at < visit.to - REACH)) return;
  for (let other: VisitBook | null = next; other; other = other.next) {
    say(other);
    if ((other.to ?? Number.POSITIVE_INFINITY) > (visit.to ?? other.from) + LEADS) return;
  }
}
