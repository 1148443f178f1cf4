import type { DestinationState } from './chain';
import type { State } from './verdict';

/** How it is known what an element would send. */
export type LikelyBy =
  /** Its own handler calls a tracker: `name` is the handler. */
  | 'handler'
  /** An attribute of it is read by a tool that is here: `name` is the attribute. */
  | 'attribute'
  /** An attribute of it names it, for whatever tags read that. */
  | 'named'
  /** An element that offers the same did: `name` is the conversion. */
  | 'same'
  /** An element that is built alike did: `name` is its selector. */
  | 'alike'
  /** It was put in the data layer for others: a container or tag listens for such things. */
  | 'listens'
  /** GA4's enhanced measurement, where that is on. */
  | 'outbound'
  | 'download'
  | 'forms'
  | 'video'
  /** The tool collects such things by itself: it did elsewhere in this visit; or where that is on. */
  | 'collected'
  | 'collects'
  /** The tool records the session, clicks and all. */
  | 'recorded';

/** What an element would probably send. Never certain: a listener cannot be seen. */
export interface Likely {
  /** Name of the event; empty where that cannot be told. */
  readonly event: string;
  /** Vendor id, data layer, or what is called; empty where that cannot be told. */
  readonly where: string;
  readonly by: LikelyBy;
  readonly name?: string;
}

/** What an audit knows of one element of the page, by its selector. */
export interface Sighting {
  /** Micro-conversions that were found on it, and what became of them. */
  readonly offers: readonly { readonly conversion: string; readonly state: State }[];
  /** How often it, or something within it, was used. */
  readonly uses: number;
  /** What that caused, newest first, each once: events and where they went. */
  readonly fired: readonly { readonly event: string; readonly where: string; readonly outcome: DestinationState | 'pending' }[];
  /** What it would probably send besides that, the surest first. */
  readonly likely: readonly Likely[];
}
