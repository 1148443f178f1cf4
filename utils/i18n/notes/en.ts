import { planEn } from '../plan/en';
import type { NoteKey } from './keys';

export const notesEn: { readonly [key in NoteKey]: string } & typeof planEn = {
  ...planEn,
  'notes.dismiss': 'Dismiss…',
  'notes.dismiss-what': 'Dismiss “{label}”',
  'notes.wrong': 'Wrong: it is something else',
  'notes.irrelevant': 'Does not matter here',
  'notes.dismissed-what': '“{label}” was dismissed.',
  'notes.restored-what': '“{label}” was brought back.',
  'notes.undo': 'Undo',
  'notes.dismissed': 'Dismissed',
  'notes.restore': 'Bring back',
  'notes.restore-what': 'Bring “{label}” back',
  'notes.stale': 'not found on its page any more',
  'notes.type': 'Page type',
  'notes.detected': '{type} (as detected)',
};
