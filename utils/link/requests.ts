import type { Stated } from '../model/linked';
import type { Hit } from '../model/vendor';
import { unknownHost } from './beacon';
import type { OpenEvent } from './carry';
import { type Consents, sourceOf } from './consent';
import { noteErrand } from './errand';
import { consentOf, hitEvent } from './event';
import type { Events } from './events';
import type { Knowledge } from './knowledge';
import { insert, withdraw } from './order';
import type { Places, Sited } from './places';
import { redirectOf } from './redirects';
import { type DecodedSending, isLoad } from './sending';
import { touch } from './touch';
import { type AuditBook, consentsOf, type VisitBook } from './visit';

/** Puts requests, with all that they tell, in their place, and takes them back. */
export interface Requests {
  placeSending(sending: DecodedSending): void;
  removeSending(sending: DecodedSending): void;
  /** Its fate changed. */
  touchSending(sending: DecodedSending): void;
}

/** Where they are put. */
interface Books {
  readonly audit: AuditBook;
  /** Where each interaction took place, by its id. */
  readonly acted: ReadonlyMap<string, VisitBook>;
  readonly events: Events;
  readonly places: Places<VisitBook>;
  readonly knowledge: Knowledge;
}

/** Where a request was placed. */
interface Entry {
  readonly visits: readonly VisitBook[];
  /** Id of the interaction in whose task it was made. */
  readonly task: string | undefined;
  /** What changes with it. */
  readonly what: 'events' | 'deeds';
  readonly hits: readonly PlacedHit[];
  /** How to forget what else it told. */
  readonly undo: readonly (() => void)[];
}

interface PlacedHit {
  readonly visit: VisitBook;
  readonly event: OpenEvent;
  /** What it states about consent, and where. */
  readonly said: { readonly consents: Consents; readonly stated: Stated } | null;
}

export function createRequests({ audit, acted, events, places, knowledge }: Books): Requests {
  const entries = new Map<DecodedSending, Entry>();

  /** What a hit states about consent: in its frame, or on the page that it is about. */
  function placeStated({ at, seq }: DecodedSending, hit: Hit, { doc, frame }: Sited, about: VisitBook): PlacedHit['said'] {
    const state = consentOf(hit);
    if (!state) return null;
    const stated: Stated = { at, seq, source: sourceOf(hit.vendor), state, said: 'hit', open: false, regional: false };
    const consents = consentsOf(audit, doc ?? (frame > 0 ? `frame:${frame}` : about.doc));
    consents.add(stated);
    return { consents, stated };
  }

  /** The visits that a request belongs to, and the one on which it was caused. */
  function touchEntry({ visits, task, what }: Entry, at: number): void {
    for (const one of visits) touch(one, at, what);
    const cause = task === undefined ? undefined : acted.get(task);
    if (cause && !visits.includes(cause)) touch(cause, at, what);
  }

  return {
    placeSending(sending) {
      const redirect = redirectOf(sending);
      if (redirect) insert(audit.redirects, redirect);
      const { exchange, body, forbidden } = sending.parts;
      const signal = body?.doc != null ? body : (exchange?.first ?? body ?? forbidden);
      const visit = signal && places.locate(signal.at === sending.at ? signal : { ...signal, at: sending.at });
      if (!visit) return;
      const undo: (() => void)[] = [];
      const hits: PlacedHit[] = [];
      const visits = [visit];
      const note = (one: VisitBook | null) => {
        if (one && !visits.includes(one)) visits.push(one);
      };
      for (const hit of sending.hits) {
        if (hit.kind === 'aux') continue;
        const about = hit.page === undefined ? visit : places.about(hit.page, visit, sending.at);
        note(about);
        const event = hitEvent(sending, hit, knowledge.name);
        events.add(about, event);
        hits.push({ visit: about, event, said: placeStated(sending, hit, signal, about) });
      }
      const host = sending.hits.every(({ guessed }) => guessed) ? unknownHost(sending, visit.url, knowledge) : null;
      if (host !== null) {
        const tunnel = knowledge.isTunnel(sending.request, visit.url);
        const beacon = { at: sending.at, seq: sending.seq, host, task: body?.task ?? null, ...(tunnel && { tunnel }) };
        insert(visit.beacons, beacon);
        undo.push(() => withdraw(visit.beacons, beacon));
      }
      const errand = host === null ? noteErrand(sending, audit) : [];
      undo.push(...errand);
      // A page belongs to the one that was left for it, which is not the one that the browser names.
      if (isLoad(sending)) note(places.locate({ at: sending.at, seq: sending.seq, frame: 0, doc: null }));
      const what = errand.length > 0 || isLoad(sending) ? 'deeds' : 'events';
      const entry = { visits, task: body?.task, what, hits, undo } as const;
      touchEntry(entry, sending.at);
      entries.set(sending, entry);
    },
    removeSending(sending) {
      const entry = entries.get(sending);
      if (!entry) return;
      entries.delete(sending);
      for (const { visit, event, said } of entry.hits) {
        events.remove(visit, event);
        said?.consents.remove(said.stated);
      }
      for (const step of entry.undo) step();
      touchEntry(entry, sending.at);
    },
    touchSending(sending) {
      const entry = entries.get(sending);
      if (entry) touchEntry(entry, sending.at);
    },
  };
}
