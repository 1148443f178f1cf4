import type { QualityCountKey, QualityKey } from './keys';

export const qualityHu: { readonly [key in QualityKey]: string } & {
  readonly [key in QualityCountKey]: { readonly other: string };
} = {
  'quality.title': 'Az elküldött adatok minősége',
  'quality.mend': 'Teendő',
  'quality.error': 'Hiba',
  'quality.warning': 'Figyelmeztetés',
  'quality.notice': 'Megjegyzés',
  'quality.times': { other: '{count} alkalommal' },
  'quality.on-pages': { other: '{count} oldalon' },

  'quality.name-too-long': 'Az esemény neve {length} karakter hosszú; legfeljebb {limit} lehet.',
  'quality.name-characters':
    'Az esemény nevében nem megengedett karakter van: csak betű, számjegy és aláhúzás állhat benne, elöl betűvel.',
  'quality.name-reserved': 'Az esemény neve olyan előtaggal kezdődik, amelyet a Google magának tart fenn.',
  'quality.name-casing': 'Az esemény neve nem a Google által ajánlott írásmódú: {meant}.',
  'quality.parameter-name-too-long': 'Túl hosszú egy paraméter neve ({parameter}): legfeljebb {limit} karakter lehet.',
  'quality.parameter-name-reserved':
    'Egy paraméter neve ({parameter}) olyan előtaggal kezdődik, amelyet a Google magának tart fenn.',
  'quality.parameter-too-long': 'Túl hosszú egy paraméter értéke ({parameter}): {limit} karakter fölött a többi elvész.',
  'quality.too-many-parameters': 'Az eseménynek {count} saját paramétere van; {limit} marad meg.',
  'quality.parameter-missing': 'Hiányzik, aminek az eseményben lennie kellene: {parameters}.',
  'quality.value-without-currency': 'Az érték pénznem nélkül megy el: nem számít bele a bevételbe.',
  'quality.value-as-text': 'Az érték szövegként megy el, nem számként.',
  'quality.currency-unknown': 'A pénznem nem az ISO 4217 hárombetűs kódjainak egyike.',
  'quality.item-unnamed': 'Az egyik tételnek sem azonosítója, sem neve nincs.',
  'quality.item-number-as-text': 'Egy tételnél szöveg áll ott, ahol számnak kellene: {parameters}.',
  'quality.items-not-list': 'A termékek nem listaként mennek el: az items értékének tömbnek kell lennie.',
  'quality.too-many-items': 'Az eseményben több mint {limit} termék van: a többi elvész.',
  'quality.items-left-over': 'Az esemény olyan termékeket visz magával, amelyek csak egy korábbi eseményben voltak: {from}.',
  'quality.transaction-reused': 'Ugyanaz a tranzakció több oldalbetöltéskor is elment.',
  'quality.sent-twice': 'Ugyanaz az esemény egyszerre kétszer ment el.',
  'quality.page-view-twice': 'Ugyanaz az oldalmegtekintés kétszer ment el.',
  'quality.automatic-beside-own':
    'Ugyanaz a művelet kétszer ment el azonos néven: a továbbfejlesztett mérésből és egy saját címkéből.',
  'quality.several-properties': 'Az esemény több tulajdonba is megy: {accounts}.',
  'quality.property-without-page-views':
    'Az egyik tulajdon ({account}) eseményeket kap, oldalmegtekintést nem; az oldalmegtekintések ide mennek: {accounts}.',
  'quality.data-layer-replaced': 'Az oldal új adatréteget tett a régi helyére ({layer}): ami benne volt, elveszett.',
  'quality.campaign-not-sent': 'Az oldal címében benne volt, de az oldalmegtekintés nélküle ment el: {parameters}.',
  'quality.campaign-lost-on-redirect': 'Átirányításkor kiesett a címből: {parameters}.',
  'quality.domains-not-linked':
    'A hivatkozás ({from} → {to}) nem adja át, ki a látogató: a tulajdon ({account}) ott új látogatót számol.',
  'quality.personal-data': 'Személyes adat megy el paraméterben: {parameters}.',
  'quality.address-with-email': 'Egy elküldött címben e-mail-cím van.',
  'quality.address-with-person': 'Egy elküldött címben személyes adat van: {parameters}.',
  'quality.secret-in-browser': 'A Measurement Protocol titkos kulcsát (api_secret) az oldal küldi el, így bárki elolvashatja.',
  'quality.debug-mode': 'Be van kapcsolva a hibakereső mód.',
  'quality.consent-default-missing': 'A Consent Mode úgy frissült, hogy előtte nem volt alapértelmezése.',
  'quality.consent-late': 'A Consent Mode alapértelmezése csak az első mérések után jött.',
  'quality.consent-contradicted': 'A kérés szerint „megadva”, az oldal szerint viszont „megtagadva”: {types}.',
  'quality.consent-against-manager': 'A kérés szerint „megadva”, a látogató viszont elutasította ({source}): {types}.',
  'quality.before-answer': 'Elment, mielőtt a látogató válaszolt volna a hozzájárulást kérő sávnak ({source}).',
  'quality.against-denial': 'Elment, noha az oldal szerint a hirdetési tárolás meg van tagadva.',
  'quality.against-refusal': 'Elment, noha a látogató elutasította ({source}): {types}.',

  'quality.mend.name-too-long': 'Rövidítse le; ami a változatokat megkülönbözteti, paraméterbe való.',
  'quality.mend.name-characters': 'Írja kisbetűvel, aláhúzásokkal, például cta_click.',
  'quality.mend.name-reserved': 'Olyan nevet adjon neki, amely nem a _, ga_, google_, firebase_ vagy gtag. előtaggal kezdődik.',
  'quality.mend.name-casing':
    'Nevezze át erre: {meant}. A kis- és nagybetű számít, és a kimutatások csak az ajánlott neveket ismerik.',
  'quality.mend.parameter-name-too-long': 'Rövidítse le a paraméter nevét.',
  'quality.mend.parameter-name-reserved':
    'Nevezze át a paramétert úgy, hogy ne a _, ga_, google_, firebase_ vagy gtag. előtaggal kezdődjön.',
  'quality.mend.parameter-too-long': 'Küldjön helyette azonosítót vagy rövidített szöveget.',
  'quality.mend.too-many-parameters': 'Hagyja el, amit egyetlen kimutatás sem használ.',
  'quality.mend.parameter-missing': 'Tegye az adatrétegbe, és adja tovább a címkében.',
  'quality.mend.value-without-currency': 'Minden érték mellett küldje el a pénznemet is, például HUF.',
  'quality.mend.value-as-text': 'Puszta számot küldjön tizedesponttal, pénznemjel és szóköz nélkül.',
  'quality.mend.currency-unknown': 'A kódot nagybetűvel küldje: EUR, HUF, PLN.',
  'quality.mend.item-unnamed': 'Minden tételnek adjon item_id-t vagy item_name-et.',
  'quality.mend.item-number-as-text': 'Számokat küldjön tizedesponttal, pénznemjel és szóköz nélkül.',
  'quality.mend.items-not-list': 'Tömbként adja át az items értékét, akkor is, ha egyetlen termék van benne.',
  'quality.mend.too-many-items': 'Bontsa részekre a listát, például csak a látható termékeket küldje el.',
  'quality.mend.items-left-over': 'Minden esemény előtt tegye az adatrétegbe az ecommerce kulcsot null értékkel.',
  'quality.mend.transaction-reused':
    'A vásárlást egyszer küldje el: jegyezze meg az azonosítóját a böngészőben, vagy a kiszolgáló csak egyszer adja az adatrétegbe.',
  'quality.mend.sent-twice':
    'Keressen második címkét, második aktiválót, vagy saját címke mellett bekapcsolva maradt továbbfejlesztett mérést.',
  'quality.mend.page-view-twice':
    'Az egyiket kapcsolja ki: a címke saját oldalmegtekintését, az előzmények változásakor küldöttet vagy a második kódrészletet.',
  'quality.mend.automatic-beside-own':
    'Kapcsolja ki ezt az eseményt a továbbfejlesztett mérésben, vagy távolítsa el a saját címkét.',
  'quality.mend.several-properties': 'Ha nem szándékos, távolítsa el a fölösleges címkét.',
  'quality.mend.property-without-page-views': 'Ha nem szándékos, javítsa ki a mérési azonosítót a címkében.',
  'quality.mend.data-layer-replaced':
    'Tartsa meg a már meglévő adatréteget ({layer}), újat csak akkor hozzon létre, ha még nincs, utána pedig csak push hívással bővítse.',
  'quality.mend.campaign-not-sent': 'Hagyja benne a címben és a page_location értékében, amíg az oldalmegtekintés el nem ment.',
  'quality.mend.campaign-lost-on-redirect': 'Az átirányítás adja tovább a cím összes paraméterét.',
  'quality.mend.domains-not-linked': 'Vegye fel mindkét domaint a Google-címke beállításai között.',
  'quality.mend.personal-data':
    'Vegye ki a paramétert, vagy csak a szolgáltató által kért, kivonatolt felhasználói adatként küldje el.',
  'quality.mend.address-with-email': 'Vegye ki a címből, vagy tisztított page_location értéket küldjön.',
  'quality.mend.address-with-person': 'POST kéréssel küldje el az űrlapot, vagy tisztított page_location értéket küldjön.',
  'quality.mend.secret-in-browser': 'Ilyen kérést csak a kiszolgáló küldjön, és cserélje le a kulcsot: ez már nem titkos.',
  'quality.mend.debug-mode':
    'Vegye ki a címkéből a debug_mode paramétert: ha szűrő is van rá, az ilyen mérés kimarad a kimutatásokból.',
  'quality.mend.consent-default-missing': 'Állítson be alapértelmezést az oldal első címkéje előtt.',
  'quality.mend.consent-late': 'Az alapértelmezést az oldal első címkéje előtt állítsa be.',
  'quality.mend.consent-contradicted': 'Ügyeljen rá, hogy a Consent Mode-ot csak a hozzájárulás-kezelő frissítse.',
  'quality.mend.consent-against-manager':
    'Ügyeljen rá, hogy a hozzájárulás-kezelő minden válasz után frissítse a Consent Mode-ot, és semmi más ne adja meg a hozzájárulást.',
  'quality.mend.before-answer':
    'A címke várja meg a hozzájárulást: a tároló hozzájárulási beállításával, vagy úgy, hogy addig le van tiltva.',
  'quality.mend.against-denial': 'A tárolóban kösse a címkét az ad_storage hozzájáruláshoz.',
  'quality.mend.against-refusal': 'Tiltsa le a címkét, amíg a látogató hozzá nem járul ehhez a kategóriához.',
};
