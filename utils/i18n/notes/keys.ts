import type { Dismissal } from '../../model/site-notes';

/** Words about what people say of a site: offers that they dismiss, and what a page is. */
export type NoteKey =
  | 'notes.dismiss'
  | 'notes.dismiss-what'
  | `notes.${Dismissal['reason']}`
  | 'notes.dismissed-what'
  | 'notes.restored-what'
  | 'notes.undo'
  | 'notes.dismissed'
  | 'notes.restore'
  | 'notes.restore-what'
  | 'notes.stale'
  | 'notes.type'
  | 'notes.detected';
