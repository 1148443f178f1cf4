import { nameOfSource } from '../utils/i18n/consent-source';
import type { TextKey } from '../utils/i18n/messages';
import type { Translator } from '../utils/i18n/translate';
import type { ConsentState } from '../utils/model/chain';
import type { Audit, ConsentMoment } from '../utils/model/verdict';
import { ConsentTable } from './consent-table';
import { OutcomeMark } from './state-mark';

interface ConsentProps {
  readonly audit: Pick<Audit, 'consent' | 'consentSources' | 'consentTimeline' | 'consentTable'>;
  readonly say: Translator;
  readonly nameOf: (vendor: string) => string;
}

/** So many of the newest changes are shown; the recording has all. */
const SHOWN = 50;

/** Consent as the page states it, what is denied first; who manages it and whether the visitor has answered; and how it came about. */
export function Consent({ audit, say, nameOf }: ConsentProps) {
  const { consent, consentSources, consentTimeline } = audit;
  return (
    <section class="fact consent">
      <h2>{say.t('consent.title')}</h2>
      {Object.keys(consent).length === 0 && consentSources.length === 0 && <p class="muted">{say.t('consent.none')}</p>}
      <States state={consent} say={say} />
      {consentSources.length > 0 && (
        <>
          <h3>{say.t('consent.managers')}</h3>
          <ul>
            {consentSources.map(({ source, state, open }) => (
              <li key={source}>
                <bdi>{nameOfSource(source, nameOf)}</bdi> <span class="muted">{answer(source, state, open, say)}</span>
                <States state={state} say={say} />
              </li>
            ))}
          </ul>
        </>
      )}
      <ConsentTable table={audit.consentTable} say={say} nameOf={nameOf} />
      {consentTimeline.length > 0 && (
        <details>
          <summary>{say.plural('consent.changes', consentTimeline.length)}</summary>
          <ol class="timeline">
            {consentTimeline.slice(-SHOWN).map((moment) => (
              <Moment key={`${moment.seq} ${moment.source}`} moment={moment} say={say} nameOf={nameOf} />
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

/** Whether the visitor has answered, where the source says: frameworks for opting out hold the same before and after. */
function answer(source: string, state: ConsentState, open: boolean, say: Translator): string {
  if (open) return say.t('consent.open');
  return Object.keys(state).length > 0 && source !== 'gpp' && source !== 'usp' ? say.t('consent.answered') : '';
}

function States({ state, say }: { state: ConsentState; say: Translator }) {
  const groups = (['denied', 'granted'] as const).map((wanted) => ({
    wanted,
    types: Object.keys(state).filter((type) => state[type] === wanted),
  }));
  if (Object.keys(state).length === 0) return null;
  return (
    <ul>
      {groups.map(
        ({ wanted, types }) =>
          types.length > 0 && (
            <li key={wanted}>
              <OutcomeMark outcome={wanted === 'granted' ? 'delivered' : 'failed'} />{' '}
              <strong>{say.t(`consent.${wanted}`)}</strong>: <bdi>{types.map((type) => nameOfType(type, say)).join(', ')}</bdi>
            </li>
          ),
      )}
    </ul>
  );
}

function Moment({ moment, say, nameOf }: { moment: ConsentMoment } & Omit<ConsentProps, 'audit'>) {
  const { at, source, said, state, open, regional, late, waits } = moment;
  const notes = [
    open ? say.t('consent.open') : '',
    regional ? say.t('consent.regional') : '',
    late ? say.t('consent.late') : '',
    waits ? say.t('consent.waits', { ms: waits }) : '',
  ].filter(Boolean);
  return (
    <li>
      <time>{say.time(at)}</time> <bdi>{nameOfSource(source, nameOf)}</bdi>, {say.t(`consent.${said}`)}
      {notes.length > 0 && <span class="muted"> ({notes.join(', ')})</span>}
      <States state={state} say={say} />
    </li>
  );
}

/** The consent type in words; as it stands where nobody knows it. */
function nameOfType(type: string, say: Translator): string {
  const key = `consent.${type}`;
  const known = /^(ad|analytics|functionality|personalization|security)_[a-z_]+$/.test(type) ? say.t(key as TextKey) : key;
  return known === key ? type : known;
}
