import type { OverlayKey } from './keys';

/** What is drawn on the page: Polish. */
export const overlayPl: { readonly [key in OverlayKey]: string } = {
  'overlay.page': 'Na całej stronie',
  'overlay.events': 'Zdarzenia',
  'overlay.fold': 'Zwiń',
  'overlay.unfold': 'Rozwiń',
  'overlay.move': 'Przenieś do następnego rogu',
  'overlay.hide': 'Ukryj wszystko (przywrócisz w panelu lub skrótem klawiszowym)',
  'overlay.chain': 'Co wywołało ostatnie użycie',
  'overlay.more': 'i jeszcze {count}',
  'overlay.send': 'Co wysłać: {event}[, z parametrami: {parameters}].',
  'overlay.try': 'Wypróbuj',
  'overlay.wrong': 'To nie to',
  'overlay.panel': 'Pokaż w panelu',
  'view.title': 'Oznaczenia na stronie',
  'view.shown': 'Pokazuj oznaczenia na stronie',
  'view.states': 'Stany',
  'view.kinds': 'Rodzaje',
  'view.destination': 'Miejsce docelowe',
  'view.any': 'dowolne',
  'view.keys': 'Klawiatura: {hide} pokazuje lub ukrywa oznaczenia, {enter} przechodzi do nich.',
  'view.process-milestone': 'Kroki do celu',
  'view.secondary-action': 'Działania poboczne',
  'view.macro-conversion': 'Główne konwersje',
  'view.own': 'Własne mikrokonwersje',
};
