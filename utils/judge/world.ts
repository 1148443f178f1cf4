import type { Conversion } from '../model/conversion';

/** What judging rests on besides the visits. */
export interface World {
  readonly conversions: ReadonlyMap<string, Conversion>;
  /** Vendor ids that must each receive a micro-conversion, by its id; none: any one destination will do. */
  requires(conversion: string): readonly string[];
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** How long, in milliseconds, an action is given before its silence means anything. */
  readonly wait: number;
  /** Milliseconds for which a vendor may hold an event back. */
  holds(vendor: string): number;
  /** When capture saw nothing, or not all, although it went on later. */
  readonly gaps: readonly Gap[];
}

/** Milliseconds within which what one action causes goes to all its destinations. */
export const TOGETHER = 2_000;

/** Milliseconds since the epoch. */
export interface Gap {
  readonly note: 'stopped' | 'interrupted';
  readonly from: number;
  readonly to: number;
}

/** What may be missing of this time. */
export function gapIn({ gaps }: World, from: number, to: number): Gap | null {
  return gaps.find((gap) => gap.to >= from && gap.from <= to) ?? null;
}
