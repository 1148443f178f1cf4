import type { LikelyKey } from './keys';

export const likelyHu: { readonly [key in LikelyKey]: string } = {
  'likely.title': 'Valószínűleg ez menne el:',
  'likely.unseen': 'A rá figyelő kód nem látható: csak a használata mutat meg mindent.',
  'likely.handler': 'a saját {name} kezelője hívja',
  'likely.attribute': 'a(z) {name} attribútumából olvasva',
  'likely.named': 'a(z) {name} attribútuma nevezi meg, az azt olvasó címkéknek',
  'likely.same': 'ahogy egy másik, ugyanezt kínáló elemnél történt ({name})',
  'likely.alike': 'ahogy a hasonló felépítésű {name} elemnél történt',
  'likely.listens': 'valami figyel az ilyesmire az oldalon: korábban már bekerült oda',
  'likely.outbound': 'ha be van kapcsolva nála a kimenő kattintások bővített mérése',
  'likely.download': 'ha be van kapcsolva nála a fájlletöltések bővített mérése',
  'likely.forms': 'ha be van kapcsolva nála az űrlapok bővített mérése',
  'likely.video': 'ha be van kapcsolva nála a videók bővített mérése',
  'likely.collected': 'az ilyet magától gyűjti, és ebben az auditban gyűjtötte is',
  'likely.collects': 'ha be van állítva, hogy az ilyet magától gyűjtse',
  'likely.recorded': 'a munkamenet-felvételein a kattintások is rajta vannak, ha készülnek',
};
