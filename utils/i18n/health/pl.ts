import type { Catalogue } from '../messages';
import type { HealthKey } from './keys';

/** What capture could not see. */
export const healthPl: Pick<Catalogue<'one' | 'few' | 'many' | 'other'>, HealthKey> = {
  'health.title': 'Rejestrowanie',
  'health.good': 'Rejestrowanie widzi wszystko, co powinno.',
  'health.ready': 'Rejestrowanie ruszyło przed skryptami strony.',
  'health.late': 'Rejestrowanie ruszyło po skryptach strony: może brakować tego, co wysłano wcześnie.',
  'health.no-tap': 'Strona nie wpuściła rejestrowania: widać tylko to, co opuszcza przeglądarkę. Przeładuj ją.',
  'health.relay-blocked': 'Strona zagłusza rejestrowanie: może brakować tego, co robią jej skrypty.',
  'health.stub-container': 'Zamiast kontenera tagów odpowiada bloker: tagi w nim nie działają[ ({detail})].',
  'health.permission': 'Przeglądarka nie pozwala rozszerzeniu zajrzeć tutaj[: {detail}]. Zezwól na dostęp do wszystkich witryn.',
  'health.sandboxed': 'Jedna z ramek strony zabrania skryptów: nie widać, co się w niej dzieje.',
  'health.dropped': {
    one: 'Strona wysłała zbyt wiele sygnałów: odrzucono {count} sygnał.',
    few: 'Strona wysłała zbyt wiele sygnałów: odrzucono {count} sygnały.',
    many: 'Strona wysłała zbyt wiele sygnałów: odrzucono {count} sygnałów.',
    other: 'Strona wysłała zbyt wiele sygnałów: odrzucono {count} sygnału.',
  },
  'health.error': 'Część rejestrowania zawiodła[: {detail}].',
  'health.stopped': 'Audyt został zatrzymany lub przerwany przez przeglądarkę.',
  'health.interrupted': 'Przeglądarka przerwała pracę rozszerzenia w tle: może brakować żądań z tamtej chwili.',
  'health.frame-unreached': 'Jedna z ramek strony jest zamknięta dla audytu: nie widać, co się w niej dzieje.',
  'health.other': 'Rejestrowanie nie objęło wszystkiego[ ({detail})].',
};
