import type { TryoutCountKey, TryoutKey } from './keys';

/** Trying: Hungarian. */
export const tryoutHu: { readonly [key in TryoutKey]: string } & {
  readonly [key in TryoutCountKey]: { readonly one: string; readonly other: string };
} = {
  'try.title': 'Kipróbálás',
  'try.explained':
    'Szkripttel kipróbálja, ami nem okozhat kárt: nézi, görgeti az oldalt, időt tölt rajta, hang nélkül lejátszik, kattint, űrlapot kezd kitölteni. Nem hagyja el az oldalt, és űrlapot csak akkor küld el, ha bejelöli.',
  'try.safe': 'A biztonságosak kipróbálása',
  'try.cart': 'Tegyen a kosárba és a listákra is',
  'try.forms': 'Küldje el a hírlevél- és kapcsolati űrlapokat is, tesztnek jelölt adatokkal ({email})',
  'try.guide': 'Végigvezetés',
  'try.stop': 'Leállítás',
  'try.going': '{done}/{all}: {what}',
  'try.next': 'Most ezt próbálja ki',
  'try.skip': 'Kihagyás',
  'try.show': 'Megmutatás újra',
  'try.step': '{all} közül {done} kész',
  'try.finished': 'Ezen az oldalon már minden ki lett próbálva.',
  'try.done': 'kész',
  'try.by-hand': 'Önre marad',
  'try.untried': {
    one: 'Ezen az oldalon {count} dolgot még senki nem próbált ki.',
    other: 'Ezen az oldalon {count} dolgot még senki nem próbált ki.',
  },
  'try.level': 'csak ha engedélyezi',
  'try.never': 'ember nélkül soha: vásárol, fizet, töröl, kijelentkeztet, foglal, vagy embereknek ír',
  'try.words': 'a felirata szerint olyat tesz, ami nem vonható vissza',
  'try.address': 'oda vezet, ahol vásárolnak, törölnek vagy kijelentkeznek',
  'try.form': 'az űrlapja jelszót, kártyaadatot vagy fájlt kér, vagy megrendel valamit',
  'try.doubt': 'lehet, hogy olyat tesz, ami nem vonható vissza',
  'try.consent': 'a hozzájárulás kérdésére Ön válaszol',
  'try.no-way': 'ezt csak ember teheti meg',
  'try.settled': 'már el van döntve',
  'try.gone': 'már nincs az oldalon',
  'try.hidden': 'most nem látható',
  'try.covered': 'valami eltakarja',
  'try.disabled': 'most nem használható',
  'try.moving': 'nem marad egy helyben',
  'try.timeout': 'túl sokáig tartott',
  'try.stopped': 'leállítva',
  'try.left': 'az oldal közben eltűnt',
  'try.failed': 'nem sikerült',
  'held.page': 'a következő oldal vissza lett tartva',
  'held.tab': 'az új lap vissza lett tartva',
  'held.file': 'a letöltés vissza lett tartva',
  'held.protocol': 'a másik program nem nyílt meg',
};
