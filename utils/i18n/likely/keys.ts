import type { LikelyBy } from '../../model/sighting';

/** Words about what an element would probably send, and how that is known. */
export type LikelyKey = 'likely.title' | 'likely.unseen' | `likely.${LikelyBy}`;
