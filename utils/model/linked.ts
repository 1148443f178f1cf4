import type { NamedEvent } from './conversion';
import type { ElementRef, Offer } from './offer';
import type { HealthSignal, InteractionSignal, ResultSignal } from './signal';
import type { Hit } from './vendor';
import type { ConsentMoment } from './verdict';

/** A place in time; `seq` decides between equals. */
export interface Placed {
  readonly at: number;
  readonly seq: number;
}

/** What an event's name says about micro-conversions. */
export interface Naming {
  /** The name folded to words joined by `_`. */
  readonly folded: string;
  /** Micro-conversions that it proves, parameters included. */
  readonly proves: ReadonlySet<string>;
  /** Those of `proves` that the vendor's own standard name stands for. */
  readonly standard: ReadonlySet<string>;
  /** Micro-conversions whose name it bears, whatever its parameters. */
  readonly about: ReadonlySet<string>;
  /** It can prove nothing: listeners, sessions, page views, consent. */
  readonly noise: boolean;
  /** It tells what was shown or went wrong, not what somebody did. */
  readonly passive: boolean;
  /** A person named this very event: it counts, be it a page view or sent by a library of itself. */
  readonly asked?: true;
}

/** What is known of a request's fate; `unknown`: it was cut off and may have arrived. */
export type Fate = 'delivered' | 'failed' | 'blocked' | 'pending' | 'unknown';

/** One request with all that is known of it. */
export interface Sending {
  /** `seq`s of the signals that tell of it, ascending. */
  readonly seqs: readonly number[];
  readonly status?: number;
  readonly error?: string;
  fate(now: number): Fate;
  /** When time alone will settle a pending fate; null where only a signal can. */
  readonly settles: number | null;
}

/** A data-layer push, a call of a library, or a hit, placed. */
export interface LinkedEvent extends NamedEvent, Placed {
  readonly what: 'push' | 'call' | 'hit';
  readonly naming: Naming;
  /** Id of the interaction in whose task it was made. */
  readonly task: string | null;
  /** Number of the task within its document that it was made in, where known. */
  readonly turn: number | null;
  /** The document that made it, where known. */
  readonly doc: string | null;
  /** Pushes: the data layer. Calls: what was called. */
  readonly layer: string;
  /** Pushes: `ref`s of the element that the entry is about and of its ancestors. */
  readonly path: readonly number[];
  /** Pushes and calls: already in the queue when first seen. */
  readonly early: boolean;
  /** Null for a push or a call. */
  readonly hit: Hit | null;
  readonly sending: Sending | null;
  /** Vendor and account; empty for a push, and what was called for a call. */
  readonly stream: string;
  /** Hits: the push of the same name that led to it. */
  readonly push: LinkedEvent | null;
  /** Hits: the call of the vendor's library that led to it. */
  readonly call: LinkedEvent | null;
  /** Pushes and calls: the hits that carry it. */
  readonly carriers: readonly LinkedEvent[];
}

/** A request that reports nothing to anybody: what a page asks of its own or another server for its own ends. */
export interface Errand extends Placed {
  readonly method: string;
  readonly url: string;
  /** Its HTTP status; undefined where no answer came, or none yet. */
  readonly status?: number;
  /** When the answer came. */
  readonly answered?: number;
  /** It was led on to another address. */
  readonly redirected: boolean;
  readonly seqs: readonly number[];
}

/** A request that looks like a report and that no decoder reads. */
export interface Beacon extends Placed {
  readonly host: string;
  /** It may carry hits that only its receiver can read. */
  readonly tunnel?: true;
  readonly task: string | null;
}

/** Consent as somebody stated it at a time. */
export interface Stated extends Placed {
  readonly state: { readonly [type: string]: 'granted' | 'denied' };
  /** `google` for Consent Mode; else a framework, a consent manager's id, or the vendor to whom it was said. */
  readonly source: string;
  /** By a command, `live` as the source itself shows it, or as a hit carries it. */
  readonly said: 'default' | 'update' | 'live' | 'hit';
  /** The visitor had not answered yet. */
  readonly open: boolean;
  /** It holds for some regions only: whether for this visitor is not known. */
  readonly regional: boolean;
  /** How long, in milliseconds, tags shall wait for an answer. */
  readonly waits?: number;
}

/** What became of a data layer besides what was pushed: the page replaced it, or took back what it had said of e-commerce. */
export interface LayerMoment extends Placed {
  readonly layer: string;
  readonly what: 'replaced' | 'cleared';
  /** How many entries were lost. */
  readonly lost: number;
}

/** An offer that stood on a visited page. */
export interface Standing extends Placed {
  readonly offer: Offer;
  readonly doc: string;
  /** Every `ref` that the element and its copies went by. */
  readonly refs: readonly number[];
  readonly element: ElementRef | null;
}

/** One stay on one page: from its load, or a change of address within it, until the next. */
export interface Visit {
  /** Normalised address. */
  readonly page: string;
  readonly url: string;
  /** As the page last called itself; empty where it said nothing. */
  readonly title: string;
  /** The top document. */
  readonly doc: string;
  /** Address that was asked for, where the server led on from there; else null. */
  readonly asked: string | null;
  /** As the document says it; empty where it says nothing, and where the visit began without a load. */
  readonly referrer: string;
  readonly from: number;
  /** The signal that began it. */
  readonly seq: number;
  /** When the next visit began or the document was left. */
  readonly to: number | null;
  /** When its document was unloaded or put away; null where it was not, or only changed its address. */
  readonly left: number | null;
  readonly previous: Visit | null;
  readonly next: Visit | null;
  /** Changes with anything that may change what is thought of the visit. */
  readonly version: number;
  /** Changes with anything that may change what somebody did here, or what was offered or agreed to: with all of that but events. */
  readonly deeds: number;
  /** How often the visit's own events were added to, taken from, or told otherwise. */
  readonly edits: number;
  /** Time of the earliest event that such an edit was about, of those after the first so many; infinite where there was none. */
  editedSince(edits: number): number;
  readonly interactions: readonly InteractionSignal[];
  /** Data-layer pushes, calls and hits in order, without noise. */
  readonly events: readonly LinkedEvent[];
  /** Hits that prove nothing by themselves: loads, page views, automatic ones. */
  readonly traffic: readonly LinkedEvent[];
  readonly beacons: readonly Beacon[];
  readonly offers: readonly Standing[];
  /** Commits of frames that capture could not reach. */
  readonly unreached: readonly (Placed & { readonly frame: number; readonly url: string })[];
  /** New tabs that the page, or a frame in it, opened: none of them is audited. */
  readonly opened: readonly (Placed & { readonly url: string })[];
  /** How many frames within the page capture reached. */
  readonly reachedFrames: number;
  /** Events that prove the micro-conversion, in order. */
  named(conversion: string): readonly LinkedEvent[];
  /** Events that bear no micro-conversion's name, `from` < at ≤ `to`. */
  loose(from: number, to: number): readonly LinkedEvent[];
  /** Interactions at most so many milliseconds before or after a time. */
  near(at: number, within: number): readonly InteractionSignal[];
  /** Interactions whose path holds the element. */
  acted(doc: string, ref: number): readonly InteractionSignal[];
  /** Known ancestors of an element, nearest first. */
  ancestors(doc: string, ref: number): readonly number[];
  health(doc: string): readonly HealthSignal[];
  /** What stated Consent Mode's state of a type, in a document of the visit, at a time; null: not stated. */
  mode(doc: string, type: string, at: number): Stated | null;
  /** What first stated it after that time. */
  modeAfter(doc: string, type: string, at: number): Stated | null;
  /** What the page had said to Consent Mode by a time; null: nothing. */
  stated(doc: string, at: number): { readonly [type: string]: 'granted' | 'denied' } | null;
  /** What every other source says of a document at a time. */
  managers(doc: string, at: number): readonly Stated[];
  /** What became of data layers of the visit's document, on whatever page it showed then. */
  layers(): readonly LayerMoment[];
  /** What changed about consent in the visit's document, on whatever page it showed then. */
  moments(): readonly ConsentMoment[];
  /** What the page showed after an interaction, in order. */
  results(interaction: string): readonly ResultSignal[];
  /** What the page asked for in an interaction's task, by fetch or XMLHttpRequest. */
  errands(task: string): readonly Errand[];
  /** Pages and files that the tab itself asked for, `from` < at ≤ `to`. */
  loads(from: number, to: number): readonly Errand[];
  /** Events made in an interaction's task, on whatever page they ended. */
  caused(task: string): readonly LinkedEvent[];
}
