import { planHu } from '../plan/hu';
import type { NoteKey } from './keys';

export const notesHu: { readonly [key in NoteKey]: string } & typeof planHu = {
  ...planHu,
  'notes.dismiss': 'Elvetés…',
  'notes.dismiss-what': '„{label}” elvetése',
  'notes.wrong': 'Téves: valami más',
  'notes.irrelevant': 'Itt nem számít',
  'notes.dismissed-what': '„{label}” elvetve.',
  'notes.restored-what': '„{label}” visszahozva.',
  'notes.undo': 'Visszavonás',
  'notes.dismissed': 'Elvetve',
  'notes.restore': 'Visszahozás',
  'notes.restore-what': '„{label}” visszahozása',
  'notes.stale': 'az oldalán már nem található',
  'notes.type': 'Oldaltípus',
  'notes.detected': '{type} (felismerés szerint)',
};
