import type { Signal } from './signal';

/** What an audit was asked for. */
export interface AuditSettings {
  /** Vendor ids that must each receive a micro-conversion; empty: any one destination will do. */
  readonly require: readonly string[];
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
