import type { HeldBack, NotTriedCode, TryGesture } from '../../model/trying';

/** Words of what was tried without a person. */
export type TryingKey =
  | `trying.${'title' | 'done' | 'not' | 'held'}`
  | `trying.gesture.${TryGesture}`
  | `trying.code.${NotTriedCode}`
  | `trying.held.${HeldBack}`;
