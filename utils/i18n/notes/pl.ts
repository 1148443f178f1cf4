import { planPl } from '../plan/pl';
import type { NoteKey } from './keys';

export const notesPl: { readonly [key in NoteKey]: string } & typeof planPl = {
  ...planPl,
  'notes.dismiss': 'Odrzuć…',
  'notes.dismiss-what': 'Odrzuć „{label}”',
  'notes.wrong': 'Błąd: to coś innego',
  'notes.irrelevant': 'Tu bez znaczenia',
  'notes.dismissed-what': 'Odrzucono „{label}”.',
  'notes.restored-what': 'Przywrócono „{label}”.',
  'notes.undo': 'Cofnij',
  'notes.dismissed': 'Odrzucone',
  'notes.restore': 'Przywróć',
  'notes.restore-what': 'Przywróć „{label}”',
  'notes.stale': 'nie ma go już na jego stronie',
  'notes.type': 'Typ strony',
  'notes.detected': '{type} (rozpoznano)',
};
