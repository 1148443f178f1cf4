import type { Chain, ConsentState, DestinationState } from './chain';
import type { PageType, SiteKind } from './offer';
import type { QualityFinding } from './quality';
import type { Dismissal, SiteScope } from './site-notes';

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
  /** Tried, but it came to nothing: the form was turned down, the cart did not change. */
  | 'not-completed'
  // unclear
  | 'waiting'
  | 'consent-denied'
  | 'container-blocked'
  | 'capture-unhealthy'
  | 'frame-unreached'
  | 'other-tab'
  | 'unknown-beacon'
  | 'unexplained-event'
  | 'outcome-unknown'
  /** Tried, but nothing tells that it went through. */
  | 'completion-unknown'
  /** Tried by the extension alone, by script, and nothing left: the page may have passed over it. */
  | 'tried-by-script'
  /** Tried without a person, and what would have followed was held back. */
  | 'navigation-held'
  // absent
  | 'not-offered';

export interface Reason {
  readonly code: ReasonCode;
  /** What the sentence fills in: vendor name, parameter names, seconds waited, HTTP status, host. */
  readonly detail?: { readonly [name: string]: string | number };
}

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
  /** It is not recommended on such a site, or on such a page, and weighs nothing unless a person says otherwise. */
  readonly unusual?: 'site' | 'page';
}

/** Something about consent changed. */
export interface ConsentMoment {
  readonly seq: number;
  readonly at: number;
  /** `google` for Consent Mode; else a framework, a consent manager's id, or the vendor to whom it was said. */
  readonly source: string;
  /** By a command, as the source itself shows it, or as a hit carries it. */
  readonly said: 'default' | 'update' | 'live' | 'hit';
  /** What was said by a command; else the types that are other than before. */
  readonly state: ConsentState;
  /** The visitor had not answered yet. */
  readonly open?: boolean;
  /** A default for some regions only. */
  readonly regional?: boolean;
  /** A default that came after hits had left. */
  readonly late?: boolean;
  /** How long, in milliseconds, tags shall wait for an answer. */
  readonly waits?: number;
}

/** A consent manager or framework, as it stands now. */
export interface ConsentSource {
  readonly source: string;
  readonly state: ConsentState;
  /** The visitor has not answered yet. */
  readonly open: boolean;
}

/** What the visitor had answered about consent: nothing yet, a refusal, a choice of some, an acceptance; or nobody says. */
export type ConsentAnswer = 'open' | 'denied' | 'partly' | 'granted' | 'unknown';

/** Vendor × what the visitor had answered. */
export interface ConsentTable {
  /** Those under which anything left, in the order in which a visitor comes by them. */
  readonly answers: readonly ConsentAnswer[];
  readonly rows: readonly ConsentRow[];
}

export interface ConsentRow {
  readonly vendor: string;
  /** How many hits left, and under which names. */
  readonly sent: { readonly [answer in ConsentAnswer]?: { readonly count: number; readonly names: readonly string[] } };
}

export interface PageAudit {
  readonly url: string;
  readonly title: string;
  readonly type: PageType;
  /** What detection said, where a person says otherwise or says the same. */
  readonly detected?: PageType;
  readonly language: string;
  readonly verdicts: readonly Verdict[];
}

/** A site of the audit, as a whole. */
export interface SiteAudit {
  readonly host: string;
  /** What it lives on: as a person says, else as detection does; null where nobody knows. */
  readonly kind: SiteKind | null;
  readonly detected: SiteKind | null;
  /** What people ask of it; null: nothing. */
  readonly scope: SiteScope | null;
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

/** Micro-conversion × destination. */
export interface DestinationTable {
  /** Vendor ids: the one that received most stands first. */
  readonly vendors: readonly string[];
  /** The weightiest first. */
  readonly rows: readonly DestinationRow[];
}

/** What destinations got of one micro-conversion that was done. */
export interface DestinationRow {
  readonly conversion: string;
  /** How many offers of it were done and could be judged. */
  readonly done: number;
  /** Vendor id → of how many of them it received something, and of how many nothing because it was blocked or failed. */
  readonly got: { readonly [vendor: string]: { readonly delivered: number; readonly stopped: number } };
  /** Vendor ids that must receive it. */
  readonly required: readonly string[];
  /** Vendor id → what it is called there, by recommendation: the event, or the conversion category of Google Ads. */
  readonly names: { readonly [vendor: string]: string };
}

/** What a person dismissed: neither a verdict nor part of the coverage. */
export interface Dismissed extends Dismissal {
  /** Addresses of the audit's pages on which it takes an offer out; empty: on none. */
  readonly on: readonly string[];
  /** Its page was seen long enough in this audit, and no page seen offers it any more. */
  readonly stale: boolean;
}

/** The whole audit as every reader shows it. */
export interface Audit {
  readonly pages: readonly PageAudit[];
  readonly sites: readonly SiteAudit[];
  /** In the order in which it was dismissed. */
  readonly dismissed: readonly Dismissed[];
  /** Newest last. */
  readonly chains: readonly Chain[];
  /** Address of the page that was visited last, as it stands among `pages`; null before any was. */
  readonly here: string | null;
  readonly installed: readonly Installed[];
  /** Consent Mode's types → newest state; empty where the page says nothing. */
  readonly consent: ConsentState;
  /** Who manages consent on the newest page that says so. */
  readonly consentSources: readonly ConsentSource[];
  /** What was stated about consent and changed, newest last. */
  readonly consentTimeline: readonly ConsentMoment[];
  /** What left by what the visitor had answered about consent. */
  readonly consentTable: ConsentTable;
  readonly coverage: Coverage;
  readonly destinations: DestinationTable;
  /** What is wrong with what is sent, the gravest first. */
  readonly quality: readonly QualityFinding[];
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
  /** What it is computed from, the weightiest first; what was not judged yet is among it, and adds nothing. */
  readonly parts: readonly CoveragePart[];
}

/** One micro-conversion's part in the coverage of one site. */
export interface CoveragePart {
  readonly host: string;
  readonly conversion: string;
  /** 0…10. */
  readonly weight: number;
  /** What it weighs by default. */
  readonly standard: number;
  /** How many offers are so. */
  readonly tracked: number;
  readonly partial: number;
  readonly untracked: number;
  /** Not judged: not tried yet, or unclear. */
  readonly open: number;
}
