import type { OverlayKey } from './keys';

/** What is drawn on the page: Hungarian. */
export const overlayHu: { readonly [key in OverlayKey]: string } = {
  'overlay.page': 'Az oldal egészén',
  'overlay.events': 'Események',
  'overlay.fold': 'Összecsukás',
  'overlay.unfold': 'Kinyitás',
  'overlay.move': 'Áthelyezés a következő sarokba',
  'overlay.hide': 'Minden elrejtése (a panelen vagy a billentyűparanccsal hozható vissza)',
  'overlay.chain': 'Amit az utolsó használat kiváltott',
  'overlay.more': 'és még {count}',
  'overlay.send': 'Ezt kell elküldeni: {event}[, ezekkel: {parameters}].',
  'overlay.try': 'Kipróbálás',
  'overlay.wrong': 'Ez nem az',
  'overlay.panel': 'Megjelenítés a panelen',
  'view.title': 'Jelölések az oldalon',
  'view.shown': 'Jelölések megjelenítése az oldalon',
  'view.states': 'Állapotok',
  'view.kinds': 'Fajták',
  'view.destination': 'Mérőrendszer',
  'view.any': 'bármelyik',
  'view.keys': 'Billentyűzettel: {hide} – megjelenítés vagy elrejtés, {enter} – ugrás a jelölésekre.',
  'view.process-milestone': 'A cél felé vezető lépések',
  'view.secondary-action': 'Másodlagos műveletek',
  'view.macro-conversion': 'Fő konverziók',
  'view.own': 'Saját mikrokonverziók',
};
