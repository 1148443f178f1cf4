import type { HealthSignal } from '../../model/signal';

/** What capture could not see; `other` for a note that this version has no sentence for. */
export type HealthNote = HealthSignal['note'] | 'frame-unreached' | 'other';

export type HealthKey = 'health.title' | 'health.good' | `health.${HealthNote}`;
