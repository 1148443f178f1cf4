import type { TextKey } from '../utils/i18n/messages';
import type { Translator } from '../utils/i18n/translate';
import type { Audit } from '../utils/model/verdict';
import { OutcomeMark } from './state-mark';

/** Consent as the page states it: what is denied first. */
export function Consent({ consent, say }: { consent: Audit['consent']; say: Translator }) {
  const types = (wanted: 'granted' | 'denied') =>
    Object.keys(consent)
      .filter((type) => consent[type] === wanted)
      .map((type) => nameOf(type, say));
  const groups = (['denied', 'granted'] as const).map((state) => ({ state, types: types(state) }));
  return (
    <section class="fact">
      <h2>{say.t('consent.title')}</h2>
      {Object.keys(consent).length === 0 ? (
        <p class="muted">{say.t('consent.none')}</p>
      ) : (
        <ul>
          {groups.map(
            ({ state, types }) =>
              types.length > 0 && (
                <li key={state}>
                  <OutcomeMark outcome={state === 'granted' ? 'delivered' : 'failed'} />{' '}
                  <strong>{say.t(`consent.${state}`)}</strong>: {types.join(', ')}
                </li>
              ),
          )}
        </ul>
      )}
    </section>
  );
}

/** The consent type in words; as it stands where nobody knows it. */
function nameOf(type: string, say: Translator): string {
  const key = `consent.${type}`;
  const known = /^(ad|analytics|functionality|personalization|security)_[a-z_]+$/.test(type) ? say.t(key as TextKey) : key;
  return known === key ? type : known;
}
