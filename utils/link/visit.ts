import type { ConsentState } from '../model/chain';
import type { Beacon, Errand, LayerMoment, Placed, Standing, Stated, Visit } from '../model/linked';
import type { HealthSignal, InteractionSignal, NavigationSignal, ResultSignal } from '../model/signal';
import type { ConsentMoment } from '../model/verdict';
import type { Group, OpenEvent } from './carry';
import { type Consents, createConsents } from './consent';
import type { DocumentRecord } from './documents';
import { after, insert, insertBy, withdraw } from './order';
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

const NONE: readonly OpenEvent[] = [];

/** A visit while signals still come in. */
export class VisitBook implements Visit, Stay {
  readonly document: DocumentRecord;
  readonly doc: string;
  readonly page: string;
  url: string;
  title: string;
  readonly at: number;
  readonly from: number;
  readonly seq: number;
  to: number | null;
  left: number | null;
  previous: VisitBook | null = null;
  next: VisitBook | null = null;
  version = 0;
  deeds = 0;
  readonly referrer: string;
  readonly interactions: InteractionSignal[] = [];
  readonly events: OpenEvent[] = [];
  readonly traffic: OpenEvent[] = [];
  readonly beacons: Beacon[] = [];
  readonly unreached: NavigationSignal[] = [];
  readonly opened: NavigationSignal[] = [];
  reachedFrames = 0;
  readonly documents: Set<string>;
  readonly #audit: AuditBook;
  readonly #loaded: boolean;
  readonly #named = new Map<string, OpenEvent[]>();
  readonly #loose: OpenEvent[] = [];
  readonly #acted = new Map<string, Map<number, InteractionSignal[]>>();
  readonly #parents = new Map<string, Map<number, number>>();
  /** When what was edited had happened, edit by edit. */
  readonly #edited: number[] = [];
  #offers: readonly Standing[] | null = null;

  /** Begun by a stay, empty. */
  constructor(
    stay: Stay,
    readonly book: DocumentBook,
    audit: AuditBook,
  ) {
    this.document = stay.document;
    this.doc = stay.document.id;
    this.page = stay.page;
    this.url = stay.url;
    this.title = stay.title;
    this.at = stay.at;
    this.from = stay.from;
    this.seq = stay.seq;
    this.to = stay.to;
    this.left = stay.left;
    this.documents = new Set([this.doc]);
    this.#audit = audit;
    this.#loaded = book.visits.length === 0;
    const load = this.#loaded ? stay.document.navigations.find(({ how }) => how === 'load') : undefined;
    this.referrer = load?.referrer ?? '';
  }

  get asked(): string | null {
    return this.#loaded ? askedFor(this.#audit.redirects, this.url, this.from) : null;
  }

  get offers(): readonly Standing[] {
    this.#offers ??= this.#audit.standing(this);
    return this.#offers;
  }

  get edits(): number {
    return this.#edited.length;
  }

  editedSince(edits: number): number {
    let since = Number.POSITIVE_INFINITY;
    for (let index = edits; index < this.#edited.length; index++) since = Math.min(since, this.#edited[index] as number);
    return since;
  }

  /** What happened on it at a time was added, taken away, or is told otherwise now. */
  edit(at: number): void {
    this.version++;
    this.#edited.push(at);
  }

  named(conversion: string): readonly OpenEvent[] {
    return this.#named.get(conversion) ?? NONE;
  }

  loose(from: number, to: number): readonly OpenEvent[] {
    return between(this.#loose, from, to);
  }

  near(at: number, within: number): readonly InteractionSignal[] {
    return between(this.interactions, at - within - 1, at + within);
  }

  acted(doc: string, ref: number): readonly InteractionSignal[] {
    return this.#acted.get(doc)?.get(ref) ?? [];
  }

  ancestors(doc: string, ref: number): readonly number[] {
    const found: number[] = [];
    const known = this.#parents.get(doc);
    for (let parent = known?.get(ref); parent !== undefined && found.length < 256; parent = known?.get(parent))
      found.push(parent);
    return found;
  }

  health(doc: string): readonly HealthSignal[] {
    return this.#audit.health.get(doc) ?? [];
  }

  mode(doc: string, type: string, at: number): Stated | null {
    return this.#audit.consents.get(doc)?.mode(type, at) ?? null;
  }

  modeAfter(doc: string, type: string, at: number): Stated | null {
    return this.#audit.consents.get(doc)?.modeAfter(type, at) ?? null;
  }

  stated(doc: string, at: number): ConsentState | null {
    return this.#audit.consents.get(doc)?.statedMode(at) ?? null;
  }

  managers(doc: string, at: number): readonly Stated[] {
    return this.#audit.consents.get(doc)?.managers(at) ?? [];
  }

  layers(): readonly LayerMoment[] {
    return this.#audit.layers.get(this.doc) ?? [];
  }

  moments(): readonly ConsentMoment[] {
    return this.#audit.consents.get(this.doc)?.moments() ?? [];
  }

  results(interaction: string): readonly ResultSignal[] {
    return this.#audit.results.get(interaction) ?? [];
  }

  errands(task: string): readonly Errand[] {
    return this.#audit.errands.get(task) ?? [];
  }

  loads(from: number, to: number): readonly Errand[] {
    return between(this.#audit.loads, from, to);
  }

  caused(task: string): readonly OpenEvent[] {
    return this.#audit.byTask.get(task) ?? NONE;
  }

  /** Offers came or went: what stood must be asked again. */
  forgetOffers(): void {
    this.#offers = null;
  }

  addInteraction(signal: InteractionSignal): void {
    insert(this.interactions, signal);
    this.#offers = null;
    if (signal.doc === null) return;
    this.documents.add(signal.doc);
    const byRef = within(this.#acted, signal.doc);
    const parentOf = within(this.#parents, signal.doc);
    signal.path.forEach((ref, index) => {
      insertBy(byRef, ref, signal);
      const parent = signal.path[index + 1];
      if (parent !== undefined) parentOf.set(ref, parent);
    });
  }

  addEvent(event: OpenEvent): void {
    insert(this.events, event);
    for (const id of event.naming.proves) insertBy(this.#named, id, event);
    if (event.naming.about.size === 0) insert(this.#loose, event);
  }

  removeEvent(event: OpenEvent): void {
    withdraw(this.events, event);
    for (const id of event.naming.proves) withdraw(this.#named.get(id) ?? [], event);
    if (event.naming.about.size === 0) withdraw(this.#loose, event);
  }
}

/** Of an ordered list, `from` < at ≤ `to`. */
function between<T extends Placed>(list: readonly T[], from: number, to: number): T[] {
  return list.slice(after(list, from), after(list, to));
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
