import type { NamedEvent } from '../model/conversion';
import type { Naming } from '../model/linked';
import type { DecodedSending, Explain } from './sending';

/** What linking is told about vendors and names. */
export interface Knowledge {
  readonly explain: Explain;
  beaconHost(request: DecodedSending['request'], pageUrl: string): string | null;
  /** Whether such a beacon may carry hits that only its receiver can read. */
  isTunnel(request: DecodedSending['request'], pageUrl: string): boolean;
  /** Milliseconds for which a vendor may hold an event back. */
  holds(vendor: string): number;
  name(event: NamedEvent): Naming;
}
