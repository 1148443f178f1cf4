import type { QualityCountKey, QualityKey } from './keys';

export const qualityPl: { readonly [key in QualityKey]: string } & {
  readonly [key in QualityCountKey]: {
    readonly one: string;
    readonly few: string;
    readonly many: string;
    readonly other: string;
  };
} = {
  'quality.title': 'Jakość wysyłanych danych',
  'quality.mend': 'Co zrobić',
  'quality.error': 'Błąd',
  'quality.warning': 'Ostrzeżenie',
  'quality.notice': 'Uwaga',
  'quality.times': {
    one: 'zaobserwowano {count} raz',
    few: 'zaobserwowano {count} razy',
    many: 'zaobserwowano {count} razy',
    other: 'zaobserwowano {count} raza',
  },
  'quality.on-pages': {
    one: 'na {count} stronie',
    few: 'na {count} stronach',
    many: 'na {count} stronach',
    other: 'na {count} strony',
  },

  'quality.name-too-long': 'Długość nazwy zdarzenia to {length}, a dozwolona liczba znaków to {limit}.',
  'quality.name-characters':
    'Nazwa zdarzenia zawiera niedozwolone znaki: mogą w niej być tylko litery, cyfry i podkreślenia, a na początku litera.',
  'quality.name-reserved': 'Nazwa zdarzenia zaczyna się od przedrostka zastrzeżonego przez Google.',
  'quality.name-casing': 'Nazwa zdarzenia nie jest zapisana tak, jak zaleca Google: {meant}.',
  'quality.parameter-name-too-long': 'Nazwa parametru {parameter} jest za długa; dozwolona liczba znaków: {limit}.',
  'quality.parameter-name-reserved': 'Nazwa parametru {parameter} zaczyna się od przedrostka zastrzeżonego przez Google.',
  'quality.parameter-too-long': 'Wartość {parameter} jest za długa; reszta zostanie obcięta. Dozwolona liczba znaków: {limit}.',
  'quality.too-many-parameters': 'Liczba własnych parametrów zdarzenia: {count}. Zachowanych zostanie: {limit}.',
  'quality.parameter-missing': 'Brakuje tego, co zdarzenie powinno zawierać: {parameters}.',
  'quality.value-without-currency': 'Wartość jest wysyłana bez waluty: nie liczy się do przychodu.',
  'quality.value-as-text': 'Wartość jest wysyłana jako tekst, a nie jako liczba.',
  'quality.currency-unknown': 'Waluta nie jest trzyliterowym kodem ISO 4217.',
  'quality.item-unnamed': 'Jeden z produktów nie ma ani identyfikatora, ani nazwy.',
  'quality.item-number-as-text': 'W produkcie zamiast liczby jest tekst: {parameters}.',
  'quality.items-not-list': 'Produkty nie są wysyłane jako lista: items musi być tablicą.',
  'quality.too-many-items': 'Zdarzenie zawiera zbyt wiele produktów; nadmiarowe przepadną. Dozwolona liczba: {limit}.',
  'quality.items-left-over': 'Zdarzenie zawiera produkty, które miało tylko wcześniejsze zdarzenie: {from}.',
  'quality.transaction-reused': 'Ta sama transakcja została zgłoszona przy więcej niż jednym wczytaniu strony.',
  'quality.sent-twice': 'To samo zdarzenie zostało wysłane dwa razy naraz.',
  'quality.page-view-twice': 'Ta sama odsłona strony została wysłana dwa razy.',
  'quality.automatic-beside-own':
    'To samo działanie wysłano dwa razy pod jedną nazwą: przez pomiar zaawansowany i przez własny tag.',
  'quality.several-properties': 'Zdarzenie trafia do kilku usług: {accounts}.',
  'quality.property-without-page-views':
    'Usługa {account} otrzymuje zdarzenia, ale żadnych odsłon; odsłony trafiają do: {accounts}.',
  'quality.data-layer-replaced': 'Strona zastąpiła warstwę danych {layer} nową: to, co zawierała, przepadło.',
  'quality.campaign-not-sent': 'Adres strony zawierał parametry, bez których wysłano odsłonę: {parameters}.',
  'quality.campaign-lost-on-redirect': 'Przekierowanie usunęło z adresu: {parameters}.',
  'quality.domains-not-linked':
    'Link z {from} do {to} nie przekazuje, kim jest użytkownik: usługa {account} liczy tam kogoś nowego.',
  'quality.personal-data': 'W parametrach wysyłane są dane osobowe: {parameters}.',
  'quality.address-with-email': 'Wysyłany adres zawiera adres e-mail.',
  'quality.address-with-person': 'Wysyłany adres zawiera dane osobowe: {parameters}.',
  'quality.secret-in-browser': 'Tajny klucz Measurement Protocol (api_secret) wysyła sama strona, więc każdy może go odczytać.',
  'quality.debug-mode': 'Włączony jest tryb debugowania.',
  'quality.consent-default-missing': 'Consent Mode zaktualizowano bez wcześniejszego ustawienia domyślnego.',
  'quality.consent-late': 'Ustawienie domyślne Consent Mode pojawiło się dopiero po pierwszych żądaniach.',
  'quality.consent-contradicted': 'Żądanie podaje „udzielono”, choć strona podała „odmówiono”: {types}.',
  'quality.consent-against-manager': 'Żądanie podaje „udzielono”, choć użytkownik odmówił ({source}): {types}.',
  'quality.before-answer': 'Wysłano, zanim użytkownik odpowiedział na pytanie o zgodę ({source}).',
  'quality.against-denial': 'Wysłano, choć według strony odmówiono zgody na przechowywanie danych reklamowych.',
  'quality.against-refusal': 'Wysłano, choć użytkownik odmówił ({source}): {types}.',

  'quality.mend.name-too-long': 'Skróć ją; to, co odróżnia warianty, należy do parametrów.',
  'quality.mend.name-characters': 'Zapisz ją małymi literami z podkreśleniami, np. cta_click.',
  'quality.mend.name-reserved': 'Nadaj nazwę bez przedrostków _, ga_, google_, firebase_ i gtag.',
  'quality.mend.name-casing': 'Zmień nazwę na {meant}: wielkość liter ma znaczenie, a raporty znają tylko zalecane nazwy.',
  'quality.mend.parameter-name-too-long': 'Skróć nazwę parametru.',
  'quality.mend.parameter-name-reserved':
    'Zmień nazwę parametru tak, by nie miała przedrostka _, ga_, google_, firebase_ ani gtag.',
  'quality.mend.parameter-too-long': 'Wysyłaj zamiast tego identyfikator albo skrócony tekst.',
  'quality.mend.too-many-parameters': 'Pomiń to, czego nie używa żaden raport.',
  'quality.mend.parameter-missing': 'Dodaj je w warstwie danych i przekaż w tagu.',
  'quality.mend.value-without-currency': 'Z każdą wartością wysyłaj walutę, np. PLN.',
  'quality.mend.value-as-text': 'Wysyłaj samą liczbę z kropką dziesiętną, bez symbolu waluty i spacji.',
  'quality.mend.currency-unknown': 'Wysyłaj kod wielkimi literami: EUR, HUF, PLN.',
  'quality.mend.item-unnamed': 'Nadaj każdemu produktowi item_id albo item_name.',
  'quality.mend.item-number-as-text': 'Wysyłaj liczby z kropką dziesiętną, bez symbolu waluty i spacji.',
  'quality.mend.items-not-list': 'Przekazuj items jako tablicę, także wtedy, gdy produkt jest jeden.',
  'quality.mend.too-many-items': 'Podziel listę, np. wysyłaj tylko produkty widoczne na ekranie.',
  'quality.mend.items-left-over': 'Przed każdym zdarzeniem dodaj do warstwy danych ecommerce o wartości null.',
  'quality.mend.transaction-reused':
    'Wysyłaj zakup tylko raz: zapamiętaj jego identyfikator w przeglądarce albo niech serwer przekaże go tylko raz.',
  'quality.mend.sent-twice': 'Poszukaj drugiego tagu, drugiej reguły albo pomiaru zaawansowanego obok własnego tagu.',
  'quality.mend.page-view-twice':
    'Wyłącz jedną z nich: odsłonę wysyłaną przez sam tag, odsłonę przy zmianie historii albo drugi fragment kodu.',
  'quality.mend.automatic-beside-own': 'Wyłącz to zdarzenie w pomiarze zaawansowanym albo usuń własny tag.',
  'quality.mend.several-properties': 'Jeśli to nie jest zamierzone, usuń zbędny tag.',
  'quality.mend.property-without-page-views': 'Jeśli to nie jest zamierzone, popraw identyfikator pomiaru w tagu.',
  'quality.mend.data-layer-replaced':
    'Zachowaj istniejącą warstwę {layer}, nową twórz tylko wtedy, gdy jeszcze jej nie ma, a potem tylko dodawaj przez push.',
  'quality.mend.campaign-not-sent': 'Zostaw je w adresie i w page_location, dopóki odsłona nie zostanie wysłana.',
  'quality.mend.campaign-lost-on-redirect': 'Niech przekierowanie przekazuje wszystkie parametry adresu.',
  'quality.mend.domains-not-linked': 'Dodaj obie domeny w ustawieniach tagu Google.',
  'quality.mend.personal-data': 'Usuń parametr albo wysyłaj go tylko jako zaszyfrowane dane użytkownika, o które prosi dostawca.',
  'quality.mend.address-with-email': 'Usuń go z adresu albo wysyłaj oczyszczoną wartość page_location.',
  'quality.mend.address-with-person': 'Wysyłaj formularz metodą POST albo wysyłaj oczyszczoną wartość page_location.',
  'quality.mend.secret-in-browser': 'Wysyłaj takie żądania tylko z serwera i wymień klucz: ten nie jest już tajny.',
  'quality.mend.debug-mode': 'Usuń debug_mode z tagu: jeśli ustawiono filtr, takie zdarzenia nie wejdą do raportów.',
  'quality.mend.consent-default-missing': 'Ustaw wartość domyślną przed pierwszym tagiem na stronie.',
  'quality.mend.consent-late': 'Ustaw wartość domyślną przed pierwszym tagiem na stronie.',
  'quality.mend.consent-contradicted': 'Dopilnuj, by Consent Mode aktualizował tylko menedżer zgody.',
  'quality.mend.consent-against-manager':
    'Dopilnuj, by menedżer zgody aktualizował Consent Mode po każdej odpowiedzi i by nic innego nie udzielało zgody.',
  'quality.mend.before-answer': 'Niech tag poczeka na zgodę: przez ustawienia zgody w kontenerze albo blokadę do tego czasu.',
  'quality.mend.against-denial': 'W kontenerze wymagaj dla tagu zgody ad_storage.',
  'quality.mend.against-refusal': 'Zablokuj tag, dopóki użytkownik nie zgodzi się na tę kategorię.',
};
