import type { PageType } from './offer';

/** The six answers. */
export type State = 'tracked' | 'partial' | 'untracked' | 'untested' | 'unclear' | 'absent';

/** Why a state was given. */
export type ReasonCode =
  // tracked
  | 'caused'
  | 'named'
  | 'timed'
  // partial
  | 'pushed-not-sent'
  | 'blocked'
  | 'failed'
  | 'missing-parameter'
  | 'duplicate'
  | 'cookieless'
  | 'destination-missing'
  // untracked
  | 'nothing-sent'
  // untested
  | 'not-tried'
  // unclear
  | 'waiting'
  | 'consent-denied'
  | 'container-blocked'
  | 'capture-unhealthy'
  | 'frame-unreached'
  | 'unknown-beacon'
  | 'unexplained-event'
  | 'outcome-unknown'
  // absent
  | 'not-offered';

export interface Reason {
  readonly code: ReasonCode;
  /** What the sentence fills in: vendor name, parameter names, seconds waited, HTTP status, host. */
  readonly detail?: { readonly [name: string]: string | number };
}

/** What became of an event at one destination. */
export type DestinationState = 'delivered' | 'failed' | 'blocked' | 'none';

/** The answer for one offer of one micro-conversion on one page. */
export interface Verdict {
  readonly conversion: string;
  /** Null for the page as a whole. */
  readonly selector: string | null;
  /** `ref` of the element in the newest document of the page that offered it, for the overlay. */
  readonly ref: number | null;
  readonly label: string;
  readonly state: State;
  readonly reason: Reason;
  /** Vendor id → what it got. */
  readonly destinations: { readonly [vendor: string]: DestinationState };
  /** `seq`s of the signals that it rests on, ascending. */
  readonly evidence: readonly number[];
}

/** One step of a chain, in the order they happened. */
export interface ChainStep {
  readonly seq: number;
  readonly at: number;
  readonly what: 'action' | 'push' | 'hit';
  /** Event name, or the action (`click`). */
  readonly name: string;
  /** Hits: vendor id. Pushes: data layer. */
  readonly where: string;
  /** Hits only. */
  readonly outcome?: DestinationState | 'pending';
  readonly status?: number;
  /** How it is known to belong to the action. */
  readonly join?: 'task' | 'element' | 'name' | 'time';
}

/** What one action caused: action → push → hit. Page-level events without an action stand in a chain of their own. */
export interface Chain {
  /** `seq` of the first step. */
  readonly id: number;
  readonly at: number;
  /** Label of the element acted upon; empty for the page. */
  readonly label: string;
  readonly ref: number | null;
  readonly steps: readonly ChainStep[];
}

export interface PageAudit {
  readonly url: string;
  readonly title: string;
  readonly type: PageType;
  readonly language: string;
  readonly verdicts: readonly Verdict[];
}

/** A container or vendor seen, by account. */
export interface Installed {
  readonly vendor: string;
  readonly account: string;
}

/** Requests to one host that look like reports and that no decoder reads. */
export interface UnknownBeacons {
  readonly host: string;
  readonly count: number;
  readonly tunnel?: true;
}

/** The whole audit as every reader shows it. */
export interface Audit {
  readonly pages: readonly PageAudit[];
  /** Newest last. */
  readonly chains: readonly Chain[];
  readonly installed: readonly Installed[];
  /** Consent type → newest state; empty where the page says nothing. */
  readonly consent: { readonly [type: string]: 'granted' | 'denied' };
  readonly coverage: Coverage;
  /** Hosts of beacons that no decoder reads. `tunnel`: on the page's own site, encoded, so that they may carry hits that cannot be read. */
  readonly unknown: readonly UnknownBeacons[];
  /** Codes of what capture could not see, with counts; empty: healthy. */
  readonly health: readonly { readonly note: string; readonly count: number }[];
  /** When a verdict may change by the passing of time alone; null: never. Milliseconds since the epoch. */
  readonly reviewAt: number | null;
}

/** How much of what could be judged is tracked, by weight: `tracked` in full, `partial` by half, `untracked` not. */
export interface Coverage {
  /** 0…1; null where nothing could be judged yet. */
  readonly ratio: number | null;
  readonly weighed: number;
  readonly total: number;
  readonly counts: { readonly [state in State]: number };
}
