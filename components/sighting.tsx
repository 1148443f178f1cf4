import type { Translator } from '../utils/i18n/translate';
import type { Words } from '../utils/model/conversion';
import type { Likely, Sighting } from '../utils/model/sighting';
import { OutcomeMark, StateMark } from './state-mark';

interface SightedProps {
  readonly sighting: Sighting;
  readonly say: Translator;
  readonly titles: (conversion: string) => Words;
  readonly nameOf: (vendor: string) => string;
}

/** What an element offers, what its use has caused until now, and what it would probably cause. */
export function Sighted({ sighting: { offers, uses, fired, likely }, say, titles, nameOf }: SightedProps) {
  const named = ({ by, name = '' }: Likely) => say.t(`likely.${by}`, { name: by === 'same' ? titles(name)[say.language] : name });
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
      {likely.length > 0 && (
        <>
          <p>{say.t('likely.title')}</p>
          <ul>
            {likely.map((one) => (
              <li key={`${one.by} ${one.event} ${one.where}`}>
                {one.event !== '' && <bdi>{one.event}</bdi>}
                {one.event !== '' && one.where !== '' && ' → '}
                {one.where !== '' && nameOf(one.where)}: <span class="quiet">{named(one)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {(likely.length > 0 || uses === 0) && <p class="quiet">{say.t('likely.unseen')}</p>}
    </div>
  );
}
