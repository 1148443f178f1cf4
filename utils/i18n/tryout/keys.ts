import type { HeldBack, NotTriedCode } from '../../model/trying';

/** Words of what is tried on a page: with a guide, by the extension, or by the command line. */
export type TryoutKey =
  | 'try.title'
  | 'try.explained'
  | 'try.safe'
  | 'try.cart'
  | 'try.forms'
  | 'try.guide'
  | 'try.stop'
  | 'try.going'
  | 'try.next'
  | 'try.skip'
  | 'try.show'
  | 'try.step'
  | 'try.finished'
  | 'try.done'
  | 'try.by-hand'
  | `try.${NotTriedCode}`
  | `held.${HeldBack}`;

/** Those that depend on a count. */
export type TryoutCountKey = 'try.untried';
