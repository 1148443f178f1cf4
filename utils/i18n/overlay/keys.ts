import type { OverlayKind } from '../../model/overlay-view';

/** Words of what is drawn on the page, and of the panel's part about it. */
export type OverlayKey =
  | 'overlay.page'
  | 'overlay.events'
  | 'overlay.fold'
  | 'overlay.unfold'
  | 'overlay.move'
  | 'overlay.hide'
  | 'overlay.chain'
  | 'overlay.more'
  | 'overlay.send'
  | 'overlay.try'
  | 'overlay.wrong'
  | 'overlay.panel'
  | 'view.title'
  | 'view.shown'
  | 'view.states'
  | 'view.kinds'
  | 'view.destination'
  | 'view.any'
  | 'view.keys'
  | `view.${OverlayKind}`;
