import type { WalkKey } from './keys';

/** Consent walk: Polish. */
export const walkPl: { readonly [key in WalkKey]: string } = {
  'walk.visits':
    'Odwiedza otwartą stronę {site} trzy razy w tej karcie, jak ktoś, kto nigdy tam nie był: bez odpowiedzi na pytanie o zgodę, po odmowie i po zgodzie. Potem pokazuje obok siebie, co za każdym razem wysłano.',
  'walk.deletes':
    'Przed każdą wizytą i na koniec usuwane jest wszystko, co ta przeglądarka przechowuje dla {site}: pliki cookie całej domeny i zapisane dane. Nastąpi tam wylogowanie, a koszyk będzie pusty.',
  'walk.allows':
    'Przeglądarka może zapytać, czy Mikroskop może usuwać dane przeglądania. Bez tego usuwane jest tylko to, co mogą usunąć skrypty samej strony.',
  'walk.answers':
    'Na pytanie odpowiada Mikroskop, jeśli je zna; jeśli nie, prosi o to Ciebie. Po odpowiedzi strona jest wczytywana jeszcze raz.',
  'walk.stay': 'Do końca pozostaw ten panel otwarty, a stronę na wierzchu.',
  'walk.start': 'Usuń i zacznij',
  'walk.stop': 'Zatrzymaj',
  'walk.answered-it': 'Odpowiedź udzielona',
  'walk.no-question': 'Strona o nic nie pyta',
  'walk.again': 'Jeszcze raz',
  'walk.fired': 'Co wysłano podczas każdej wizyty',
  'walk.without': 'Bez odpowiedzi',
  'walk.by-person': 'odpowiedź udzielona przez Ciebie',
  'walk.offers': 'Co oferuje strona podczas każdej wizyty',
  'walk.no-offers': 'Strona niczego nie oferowała.',
  'walk.offered-not': 'nieoferowane',
  'walk.script-only':
    'Przed wizytami usunięto tylko to, co mogą usunąć skrypty samej strony: witryna mogła znać wcześniejszą odpowiedź.',
  'walk.save-markdown': 'Zapisz jako Markdown',
  'walk.save-json': 'Zapisz jako JSON',
  'walk.save-recordings': 'Zapisz trzy nagrania',
  'walk.visit-before': 'Wizyta 1 z 3, bez odpowiedzi',
  'walk.visit-denied': 'Wizyta 2 z 3, z odmową',
  'walk.visit-accepted': 'Wizyta 3 z 3, ze zgodą',
  'walk.doing-deleting': 'usuwane jest to, co przeglądarka przechowuje dla witryny.',
  'walk.doing-loading': 'strona się wczytuje.',
  'walk.doing-answering': 'trwa odpowiadanie na pytanie o zgodę.',
  'walk.doing-waiting': 'oczekiwanie, aż strona wszystko wyśle.',
  'walk.doing-leaving': 'usuwane jest to, co zapisały wizyty, a strona otwiera się ponownie.',
  'walk.ask-denied': 'Odrzuć wszystko na stronie. Przejście ruszy dalej samo, gdy tylko strona to potwierdzi.',
  'walk.ask-accepted': 'Zaakceptuj wszystko na stronie. Przejście ruszy dalej samo, gdy tylko strona to potwierdzi.',
  'walk.heard-granted': 'Strona zgłasza, że zaakceptowano wszystko.',
  'walk.heard-denied': 'Strona zgłasza, że wszystko odrzucono.',
  'walk.heard-partly': 'Strona zgłasza, że zaakceptowano tylko część.',
  'walk.ended-stopped': 'Przejście zatrzymano. To, co zapisały wizyty, zostało usunięte.',
  'walk.ended-closed': 'Karta została zamknięta, a wraz z nią przejście.',
  'walk.ended-left': 'Karta przeszła do innej witryny, więc wizyt nie można porównać.',
  'walk.ended-access': 'Bez dostępu do witryn nie można niczego odwiedzić. Niczego nie usunięto.',
  'walk.ended-unopened': 'Nie udało się otworzyć strony.',
  'walk.ended-unsupported': 'W tej karcie nie ma witryny.',
  'walk.ended-failed': 'Coś się nie udało: {detail}',
};
