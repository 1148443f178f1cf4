import type { Signal } from './signal';
import type { SiteNotes } from './site-notes';

/** What an audit was asked for. */
export interface AuditSettings {
  /** Vendor ids that must each receive a micro-conversion; empty: any one destination will do. */
  readonly require: readonly string[];
  /** Endpoints that only this site has, as its people describe them. */
  readonly rules?: readonly VendorRule[];
  /** What people said about the sites that it visits. */
  readonly notes?: SiteNotes;
}

/** Where in a request a value stands: a parameter of the address, a field of the body (JSON path such as `event.name`, or a form's field), or a segment of the path, from 0. */
export type RulePlace =
  | { readonly in: 'query' | 'body'; readonly key: string }
  | { readonly in: 'path'; readonly segment: number };

/** An endpoint or vendor that a person added by hand. */
export interface VendorRule {
  /** As it is shown. */
  readonly name: string;
  /** The host and everything below it, e.g. `collect.example.com`. */
  readonly host: string;
  /** Beginning of the path; `*` stands for anything. Absent: any. */
  readonly path?: string;
  /** Where the event's name stands; absent: every request is one event named after the last segment of the path. */
  readonly event?: RulePlace;
  readonly account?: RulePlace;
}

/**
 * The journal of one audit as one JSON file: the bug report, the test fixture, and the hand-over between colleagues.
 * Times are milliseconds since the epoch.
 */
export interface Recording {
  readonly format: 'mikroskop-recording';
  readonly version: 1;
  readonly id: string;
  /** Version of Mikroskop that wrote it, e.g. `0.1.0`. */
  readonly app: string;
  /** `chrome`, `firefox` or `cli`. */
  readonly browser: string;
  /** Address of the page on which the audit was started. */
  readonly url: string;
  readonly startedAt: number;
  /** When the audit was stopped; null while it runs. */
  readonly endedAt: number | null;
  readonly settings: AuditSettings;
  readonly signals: readonly Signal[];
}
