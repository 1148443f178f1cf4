import type { ChainGap, ChainStep } from '../model/chain';

/** How a report tells of chains, in the reader's language. */
export interface ChainWords {
  readonly title: string;
  /** What was done, and to what. */
  action(name: string, label: string): string;
  outcome(outcome: NonNullable<ChainStep['outcome']>): string;
  join(join: NonNullable<ChainStep['join']>): string;
  gap(gap: ChainGap): string;
  /** That so many earlier ones are in the recording. */
  older(count: number): string;
}
