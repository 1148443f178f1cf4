import type { CompareKey } from './keys';

export const compareHu: { readonly [key in CompareKey]: string } = {
  'compare.title': 'Mi változott',
  'compare.before': 'Előtte',
  'compare.after': 'Utána',
  'compare.lost': 'Elveszett: korábban jobban mérték',
  'compare.gained': 'Javult: most jobban mérik',
  'compare.open': 'Már nem ismert',
  'compare.settled': 'Most már ismert',
  'compare.new': 'Csak most kínálja az oldal',
  'compare.gone': 'Már nem kínálja az oldal',
  'compare.same': 'Változatlan: {count}',
  'compare.only-before': 'Csak korábban látott oldalak',
  'compare.only-after': 'Csak most látott oldalak',
  'compare.not-offered': 'nem kínálja',
  'compare.findings-new': 'Új észrevételek',
  'compare.findings-mended': 'Megszűnt észrevételek',
  'compare.with': 'Összevetés egy felvétellel…',
  'compare.export': 'Mentés Markdownként',
};
