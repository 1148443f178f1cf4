import type { NamedEvent } from '../model/conversion';
import type { Naming } from '../model/linked';
import type { Explain } from './sending';

/** What linking is told about vendors and names. */
export interface Knowledge {
  readonly explain: Explain;
  beaconHost(request: { url: string; method: string; type: string; body?: string }, pageUrl: string): string | null;
  /** Milliseconds for which a vendor may hold an event back. */
  holds(vendor: string): number;
  name(event: NamedEvent): Naming;
}
