import type { DestinationState } from './chain';
import type { State } from './verdict';

/** What an audit knows of one element of the page, by its selector. */
export interface Sighting {
  /** Micro-conversions that were found on it, and what became of them. */
  readonly offers: readonly { readonly conversion: string; readonly state: State }[];
  /** How often it, or something within it, was used. */
  readonly uses: number;
  /** What that caused, newest first, each once: events and where they went. */
  readonly fired: readonly { readonly event: string; readonly where: string; readonly outcome: DestinationState | 'pending' }[];
}
