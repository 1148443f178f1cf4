import type { Conversion } from '../../utils/model/conversion';
import type { Recording } from '../../utils/model/recording';
import type { Tried, TryLevel } from '../../utils/model/trying';
import type { Audit } from '../../utils/model/verdict';
import type { Held } from './hold';
import type { Unrestored } from './memory';

/** What is tried, and how far. */
export interface TryAsked {
  readonly level: TryLevel;
  /** Seconds for all of it. */
  readonly seconds: number;
  /** The catalogue with what people added. */
  readonly conversions: ReadonlyMap<string, Conversion>;
  /** Aborted when somebody stops it: what was done until then is told. */
  readonly stop: AbortSignal;
  recording(): Promise<Recording>;
  audit(recording: Recording): Audit;
}

/** What was done without a person. */
export interface TryRun {
  readonly tried: readonly Tried[];
  /** When what could not be brought to its end was begun and given up, in milliseconds since the epoch. */
  readonly cut: readonly (readonly [from: number, to: number])[];
  /** What was held back until now: what was set off may want to lead on later. */
  held(): Promise<readonly Held[]>;
  /** What of the page is otherwise than before. */
  readonly unrestored: readonly Unrestored[];
}
