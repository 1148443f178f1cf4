import type { HealthSignal, OfferSignal, Signal } from '../model/signal';
import { readCall } from './call';
import { tie } from './carry';
import { documentsOf } from './documents';
import { callEvent, pushEvent } from './event';
import { createEvents } from './events';
import type { Knowledge } from './knowledge';
import { noteLayer } from './layers';
import { insert, insertBy } from './order';
import { createPlaces, staysOf } from './places';
import { readPush, type SaidConsent } from './push';
import type { Registry } from './registry';
import { createRequests, type Requests } from './requests';
import { createOffers, type Offers } from './standing';
import { editFrom, touch, touchAll } from './touch';
import { createUetQueue } from './uetq';
import { findUnreached } from './unreached';
import { type AuditBook, consentsOf, type DocumentBook, VisitBook } from './visit';

/** Visits with everything that happened on them, for one set of documents. */
export interface Ledger extends Requests {
  readonly visits: readonly VisitBook[];
  /** The newest word of detection on each page. */
  readonly facts: ReadonlyMap<string, OfferSignal>;
  place(signal: Signal): void;
  /** Ties what was placed since. Nothing is read of a ledger before. */
  tie(): void;
}

export function createLedger(registry: Registry, knowledge: Knowledge): Ledger {
  const offers = new Map<string, Offers>();
  const frames = new Map<string, string[]>();
  const facts = new Map<string, OfferSignal>();
  /** Where each interaction took place. */
  const acted = new Map<string, VisitBook>();
  const audit: AuditBook = {
    health: new Map(),
    consents: new Map(),
    layers: new Map(),
    redirects: [],
    byTask: new Map(),
    results: new Map(),
    errands: new Map(),
    loads: [],
    holds: knowledge.holds,
    stale: new Map(),
    standing,
  };
  const events = createEvents(audit, acted);
  const readUetq = createUetQueue();
  const documents = documentsOf(registry);
  const visits = open();
  const places = createPlaces(documents, visits);
  findUnreached(documents, places);
  const requests = createRequests({ audit, acted, events, places, knowledge });

  function open(): VisitBook[] {
    const books = new Map<string, DocumentBook>();
    const opened = staysOf(documents).map((stay) => {
      const { id } = stay.document;
      const book: DocumentBook = books.get(id) ?? { groups: new Map(), called: new Map(), visits: [] };
      books.set(id, book);
      const visit = new VisitBook(stay, book, audit);
      book.visits.push(visit);
      return visit;
    });
    opened.forEach((visit, index) => {
      visit.previous = opened[index - 1] ?? null;
      visit.next = opened[index + 1] ?? null;
    });
    return opened;
  }

  function standing(visit: VisitBook) {
    const ids = new Set([...visit.documents, ...(frames.get(visit.doc) ?? [])]);
    const found = [...ids].flatMap((id) => offers.get(id)?.during(visit) ?? []);
    return found.sort((a, b) => a.at - b.at || a.seq - b.seq);
  }

  function place(signal: Signal): void {
    if (signal.kind === 'health') return placeHealth(signal);
    const visit = places.locate(signal);
    if (!visit) return;
    if (noteLayer(audit.layers, signal, visit.doc)) touchAll(visit);
    if (signal.kind === 'interaction') {
      visit.addInteraction(signal);
      acted.set(signal.id, visit);
      touch(visit, signal.at);
    } else if (signal.kind === 'result') {
      insertBy(audit.results, signal.of, signal);
      touch(visit, signal.at);
      touchActed(signal.of, signal.at);
    } else if (signal.kind === 'push') {
      const { event, consent } = signal.layer === 'uetq' ? readUetq(signal) : readPush(signal);
      const pushed = event && pushEvent(signal, event, knowledge.name);
      if (pushed) events.add(visit, pushed);
      if (consent) placeConsent(visit, signal, consent);
    } else if (signal.kind === 'call') {
      const { event, consent } = readCall(signal);
      const called = event && callEvent(signal, event, knowledge.name);
      if (called) events.add(visit, called);
      if (consent) placeConsent(visit, signal, consent);
    } else if (signal.kind === 'consent') {
      const { at, seq, source, state, open = false } = signal;
      consentsOf(audit, signal.doc ?? visit.doc).add({ at, seq, source, state, open, said: 'live', regional: false });
      touchAll(visit);
    } else if (signal.kind === 'navigation' && signal.how === 'opened') {
      insert(visit.opened, signal);
      touch(visit, signal.at);
    } else if (signal.kind === 'offer') placeOffer(visit, signal);
  }

  /** A command about consent, by whatever way it was given. */
  function placeConsent(visit: VisitBook, { at, seq, doc }: Signal, consent: SaidConsent): void {
    const stated = { at, seq, source: 'google', said: 'update', open: false, ...consent } as const;
    consentsOf(audit, doc ?? visit.doc).add(stated);
    touchAll(visit);
  }

  function placeOffer(visit: VisitBook, signal: OfferSignal): void {
    const doc = signal.doc ?? visit.doc;
    let list = offers.get(doc);
    if (!list) {
      list = createOffers(doc);
      offers.set(doc, list);
      if (doc !== visit.doc) frames.set(visit.doc, [...(frames.get(visit.doc) ?? []), doc]);
    }
    list.add(signal);
    if (doc === visit.doc) facts.set(places.about(signal.page.url, visit, signal.at).page, signal);
    for (const one of visit.book.visits) {
      one.forgetOffers();
      touch(one);
    }
  }

  function placeHealth(signal: HealthSignal): void {
    const visit = places.locate(signal);
    const doc = signal.doc ?? visit?.doc;
    if (doc === undefined) return;
    const list = audit.health.get(doc) ?? [];
    insert(list, signal);
    audit.health.set(doc, list);
    if (visit) touchAll(visit);
  }

  /** The visit on which an interaction took place, wherever what came of it is told. */
  function touchActed(interaction: string | undefined, at: number): void {
    const visit = acted.get(interaction ?? '');
    if (visit) touch(visit, at);
  }

  return {
    visits,
    facts,
    place,
    ...requests,
    tie() {
      for (const [group, book] of audit.stale) editFrom(book, tie(group, audit.holds));
      audit.stale.clear();
    },
  };
}
