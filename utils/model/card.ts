import type { DestinationState } from './chain';

/** What is told of one micro-conversion on its element, beside its state; all in the reader's language. */
export interface Detail {
  /** Id of the micro-conversion. */
  readonly conversion: string;
  /** What to do about it: how to try it, or what should be sent; empty where there is nothing to do. */
  readonly advice: string;
  /** What the last use of it caused, in the order it happened. */
  readonly steps: readonly DetailStep[];
  /** What the last of its hits carried, newest first. */
  readonly hits: readonly DetailHit[];
}

export interface DetailStep {
  /** Name of the event, or what was done. */
  readonly text: string;
  /** Vendor, data layer, or what was called; empty for an action. */
  readonly where: string;
  /** Hits only. */
  readonly outcome: DestinationState | 'pending' | null;
  /** What is missing after it, as a sentence; empty where nothing is. */
  readonly gap: string;
}

export interface DetailHit {
  /** The event and where it went. */
  readonly title: string;
  readonly params: readonly (readonly [name: string, value: string])[];
  /** How many more parameters it had. */
  readonly more: number;
}
