import type { Fate } from './linked';
import type { Hit } from './vendor';

/** A request that told somebody something, as it left. */
export interface Sent {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly url: string;
  /** Its body as text, unpacked where it was packed. */
  readonly body?: string;
  /** Id of the interaction in whose task it was made. */
  readonly task?: string;
  readonly fate: Fate;
  readonly hits: readonly Hit[];
}
