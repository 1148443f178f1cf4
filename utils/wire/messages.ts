import type { Detail } from '../model/card';
import type { DestinationState } from '../model/chain';
import type { OwnTarget } from '../model/own-conversion';
import type { AuditSettings, Recording, VendorRule } from '../model/recording';
import type { Captured, Signal } from '../model/signal';
import type { NoteChange, TypeNote } from '../model/site-notes';
import type { State } from '../model/verdict';
import type { PackedLists } from './lists';

/** An audit as panel and command line see it. */
export interface AuditInfo {
  readonly id: string;
  readonly tabId: number;
  readonly url: string;
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly settings: AuditSettings;
}

/** An offer's badge, ready to draw: worded by whoever judged. */
export interface BadgeMessage {
  readonly ref: number | null;
  readonly conversion: string;
  readonly title: string;
  readonly state: State;
  readonly stateWord: string;
  readonly reason: string;
}

/** Something that fired, ready to draw. */
export interface FiringMessage {
  readonly ref: number | null;
  readonly text: string;
  readonly where: string;
  readonly outcome: DestinationState | 'pending';
}

/** One micro-conversion as the badge of a frame names it. */
export interface Badged {
  readonly ref: number | null;
  readonly conversion: string;
}

/** A verdict that a person pointed at on the page. */
export interface Pointed {
  /** Normalised address of the page. */
  readonly page: string;
  readonly conversion: string;
  readonly selector: string | null;
}

/** What the background is asked, by name, with what it answers. */
export interface Requests {
  /** Starts an audit in a tab, loading `url` or the page anew. */
  start: { ask: { tabId: number; url?: string; settings?: AuditSettings }; answer: Started };
  stop: { ask: { tabId: number }; answer: { ok: true } };
  /** The audit of a tab, running or ended. */
  find: { ask: { tabId: number }; answer: { audit: AuditInfo | null } };
  recording: { ask: { audit: string }; answer: Recording | null };
  /** Has every running audit, and one that is looked at, judged by these rules from now on. */
  rules: { ask: { rules: readonly VendorRule[]; audit: string | null }; answer: { ok: true } };
  /** Keeps what a person said about a site, and has the audits that it is about, and one that is looked at, judged by it from now on. */
  note: { ask: { change: NoteChange; audit: string | null }; answer: { ok: true } };
  /** From a content script: a batch of signals; `audited: false` tells it to take itself off the page. */
  signals: {
    ask: { stream: string; from: number; signals: readonly Captured[] };
    answer: { audited: boolean };
  };
  /** What people say that the audited pages are. */
  types: { ask: Record<never, never>; answer: { types: readonly TypeNote[] } };
  /** What people added for the site of the audited page, as far as it has to be found. */
  own: { ask: Record<never, never>; answer: { targets: readonly OwnTarget[] } };
  /** The language to word things in, and texts in it by their keys: a content script that knew all languages would weigh on the page. */
  words: { ask: { keys: readonly string[] }; answer: { language: string; texts: { readonly [key: string]: string } } };
  /** What pages are looked at by: a content script that knew all phrases and vendors would weigh on the page. */
  lists: { ask: Record<never, never>; answer: PackedLists };
  /** From a frame that has nothing drawn yet and can draw now. */
  redraw: { ask: Record<never, never>; answer: { ok: true } };
  /** From a frame: what is to be told of badges of it, in their order; what is known no more is left out. */
  details: { ask: { badges: readonly Badged[] }; answer: { details: readonly Detail[] } };
  /** From a frame, about a badge of it: this is no such offer. */
  wrong: { ask: { badge: Badged }; answer: { ok: true } };
  /** From a frame, about a badge of it: open the panel at it. */
  point: { ask: { badge: Badged }; answer: { ok: true } };
  /** From a frame: try what a badge of it stands for; `said`: what came of it, where it could not be done. */
  try: { ask: { badge: Badged }; answer: { said: string } };
  /** From a frame: draw nothing, until a person wants it again. */
  hide: { ask: Record<never, never>; answer: { ok: true } };
  /** To the frame that holds it: show an element. */
  reveal: { ask: { tabId: number; frame: number; ref: number | null }; answer: { ok: true } };
}

export type Started = { readonly ok: true; readonly audit: string } | { readonly ok: false; readonly error: string };

/** What content scripts are told. */
export type ToPage =
  | { readonly type: 'stop' }
  /** Hand over everything that waits; answered once it is safe. */
  | { readonly type: 'flush' }
  | { readonly type: 'reveal'; readonly ref: number | null }
  /** People say something else of the pages: offers are looked for anew. */
  | { readonly type: 'types'; readonly types: readonly TypeNote[] }
  /** People added other things: they are looked for instead. */
  | { readonly type: 'own'; readonly targets: readonly OwnTarget[] }
  /** `badges`: null where they are as they were. `hidden`: nothing is to be seen of them. */
  | {
      readonly type: 'draw';
      readonly badges: readonly BadgeMessage[] | null;
      readonly firings: readonly FiringMessage[];
      readonly hidden: boolean;
    }
  /** A person goes to the badges by the keyboard. */
  | { readonly type: 'enter' };

/** What followers of an audit are told. */
export type ToFollower =
  | { readonly type: 'audit'; readonly audit: AuditInfo; readonly app: string; readonly browser: string }
  | { readonly type: 'signals'; readonly signals: readonly Signal[] }
  | ({ readonly type: 'point' } & Pointed)
  | { readonly type: 'gone' };

/** Name of a follower's port: the audit, and the last signal it has. */
export const followName = (audit: string, after: number): string => `follow ${audit} ${after}`;

/** Undoes {@link followName}; null where the name is another's. */
export function parseFollowName(name: string): { audit: string; after: number } | null {
  const [word, audit, after] = name.split(' ');
  return word === 'follow' && audit && after && /^\d+$/.test(after) ? { audit, after: Number(after) } : null;
}

/** Name of the port that a panel holds while it walks a site: the tab, and the page that was open in it. */
export const walkName = (tabId: number, url: string): string => `walk ${tabId} ${url}`;

/** Undoes {@link walkName}; null where the name is another's. */
export function parseWalkName(name: string): { tabId: number; url: string } | null {
  const [, tabId, url] = /^walk (\d+) (https?:\S+)$/.exec(name) ?? [];
  return tabId && url ? { tabId: Number(tabId), url } : null;
}
