import type { HeldBack, NotTriedCode, Trial } from '../model/trying';

/** What the script that tries things offers in each frame it is in. */
export interface Trier {
  run(trial: Trial): Promise<{ readonly code: NotTriedCode | null; readonly held: HeldBack | null }>;
  stop(): void;
}

const shared = globalThis as { mikroskopTrier?: Trier };

export function setTrier(trier: Trier): void {
  shared.mikroskopTrier = trier;
}
