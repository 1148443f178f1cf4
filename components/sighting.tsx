import type { Translator } from '../utils/i18n/translate';
import type { Words } from '../utils/model/conversion';
import type { Sighting } from '../utils/model/sighting';
import { OutcomeMark, StateMark } from './state-mark';

interface SightedProps {
  readonly sighting: Sighting;
  readonly say: Translator;
  readonly titles: (conversion: string) => Words;
  readonly nameOf: (vendor: string) => string;
}

/** What an element offers, and what its use has caused until now. */
export function Sighted({ sighting: { offers, uses, fired }, say, titles, nameOf }: SightedProps) {
  return (
    <div class="sighting" role="status">
      {offers.length > 0 && (
        <p>
          {say.t('plan.found-as')}{' '}
          {offers.map(({ conversion, state }) => (
            <span key={`${conversion} ${state}`} class="inline">
              <StateMark state={state} /> {titles(conversion)[say.language]} ({say.t(`state.${state}`)}){' '}
            </span>
          ))}
        </p>
      )}
      <p>{uses === 0 ? say.t('plan.unused') : fired.length === 0 ? say.plural('plan.silent', uses) : say.t('plan.fired')}</p>
      {fired.length > 0 && (
        <ul>
          {fired.map(({ event, where, outcome }) => (
            <li key={`${event} ${where} ${outcome}`}>
              <bdi>{event}</bdi> → {nameOf(where)} <OutcomeMark outcome={outcome} />{' '}
              <span class={`is-${outcome}`}>{say.t(`outcome.${outcome}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
