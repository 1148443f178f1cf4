import type { Conversion } from '../model/conversion';
import type { AuditSettings } from '../model/recording';

/** What judging rests on besides the visits. */
export interface World {
  readonly conversions: ReadonlyMap<string, Conversion>;
  readonly settings: AuditSettings;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** How long, in milliseconds, an action is given before its silence means anything. */
  readonly wait: number;
  /** Milliseconds for which a vendor may hold an event back. */
  holds(vendor: string): number;
  /** When capture was stopped although it went on later. */
  readonly gaps: readonly number[];
}
