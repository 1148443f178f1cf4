import type { WalkKey } from './keys';

/** Consent walk: Hungarian. */
export const walkHu: { readonly [key in WalkKey]: string } = {
  'walk.visits':
    'Háromszor nyitja meg ezen a lapon a(z) {site} megnyitott oldalát, mintha még sosem járt volna ott senki: a hozzájárulási kérdés megválaszolása nélkül, elutasítás után és elfogadás után. Végül egymás mellett mutatja, mikor mi ment ki.',
  'walk.deletes':
    'Minden látogatás előtt és a végén is törlődik, amit ez a böngésző a(z) {site} webhelyről őriz: az egész domain sütijei és minden, amit a webhely eltárolt. Ott ki lesz jelentkeztetve, és a kosara üres lesz.',
  'walk.allows':
    'A böngésző megkérdezheti, hogy a Mikroskop törölhet-e böngészési adatokat. Enélkül csak az törlődik, amit az oldal saját szkriptjei is törölhetnek.',
  'walk.answers':
    'A kérdést a Mikroskop maga válaszolja meg, ha ismeri; ha nem, Önt kéri meg rá. A válasz után az oldal még egyszer betöltődik.',
  'walk.stay': 'Amíg be nem fejeződik, hagyja nyitva ezt a panelt, és maradjon elöl az oldal.',
  'walk.start': 'Törlés és indítás',
  'walk.stop': 'Leállítás',
  'walk.answered-it': 'Megválaszoltam',
  'walk.no-question': 'Az oldal nem kérdez semmit',
  'walk.again': 'Még egyszer',
  'walk.fired': 'Mi ment ki az egyes látogatásokkor',
  'walk.without': 'Válasz nélkül',
  'walk.by-person': 'Ön válaszolta meg',
  'walk.offers': 'Amit az oldal kínál, látogatásonként',
  'walk.no-offers': 'Az oldal semmit sem kínált.',
  'walk.offered-not': 'nem kínálja',
  'walk.script-only':
    'A látogatások előtt csak az törlődött, amit az oldal saját szkriptjei törölhetnek: a webhely ismerhetett egy korábbi választ.',
  'walk.save-markdown': 'Mentés Markdownként',
  'walk.save-json': 'Mentés JSON-ként',
  'walk.save-recordings': 'A három felvétel mentése',
  'walk.visit-before': '1. látogatás a 3-ból, válasz nélkül',
  'walk.visit-denied': '2. látogatás a 3-ból, elutasítással',
  'walk.visit-accepted': '3. látogatás a 3-ból, elfogadással',
  'walk.doing-deleting': 'törlődik, amit a böngésző a webhelyről őriz.',
  'walk.doing-loading': 'betöltődik az oldal.',
  'walk.doing-answering': 'a hozzájárulási kérdés megválaszolása folyik.',
  'walk.doing-waiting': 'várakozás, amíg az oldal mindent elküld.',
  'walk.doing-leaving': 'törlődik, amit a látogatások eltároltak, és újra megnyílik az oldal.',
  'walk.ask-denied': 'Kérjük, utasítson el mindent az oldalon. A próba magától folytatódik, amint az oldal jelzi a választ.',
  'walk.ask-accepted': 'Kérjük, fogadjon el mindent az oldalon. A próba magától folytatódik, amint az oldal jelzi a választ.',
  'walk.heard-granted': 'Az oldal szerint mindent elfogadtak.',
  'walk.heard-denied': 'Az oldal szerint mindent elutasítottak.',
  'walk.heard-partly': 'Az oldal szerint csak egy részét fogadták el.',
  'walk.ended-stopped': 'A próba leállt. Amit a látogatások eltároltak, az törlődött.',
  'walk.ended-closed': 'A lapot bezárták, ezzel a próba véget ért.',
  'walk.ended-left': 'A lap másik webhelyre lépett, ezért a látogatások nem vethetők össze.',
  'walk.ended-access': 'A webhelyekhez való hozzáférés nélkül semmi sem látogatható meg. Nem törlődött semmi.',
  'walk.ended-unopened': 'Az oldalt nem sikerült megnyitni.',
  'walk.ended-unsupported': 'Ezen a lapon nincs webhely.',
  'walk.ended-failed': 'Valami nem sikerült: {detail}',
};
