import type { Translator } from '../utils/i18n/translate';
import type { Audit } from '../utils/model/verdict';
import { Consent } from './consent';
import { Health } from './health';
import { Installed } from './installed';
import { OutcomeMark } from './state-mark';

interface FactsProps {
  readonly audit: Audit;
  readonly say: Translator;
  readonly nameOf: (vendor: string) => string;
}

/** What the site has installed and what consent it has, in two lines that unfold. */
export function Facts({ audit, say, nameOf }: FactsProps) {
  const vendors = [...new Set(audit.installed.map(({ vendor }) => nameOf(vendor)))];
  return (
    <details class="facts">
      <summary>
        <span>
          {vendors.length > 0 ? vendors.join(' · ') : say.t('installed.none')}
          <span class="consent-line">
            {say.t('consent.title')}: <ConsentCounts consent={audit.consent} say={say} />
          </span>
        </span>
      </summary>
      <Installed installed={audit.installed} unknown={audit.unknown} say={say} nameOf={nameOf} />
      <Consent consent={audit.consent} say={say} />
      {audit.health.length === 0 && <Health health={audit.health} say={say} />}
    </details>
  );
}

function ConsentCounts({ consent, say }: Pick<Audit, 'consent'> & { say: Translator }) {
  const states = Object.values(consent);
  if (states.length === 0) return <>{say.t('consent.none')}</>;
  return (
    <>
      {(['denied', 'granted'] as const).map((wanted) => {
        const count = states.filter((state) => state === wanted).length;
        if (count === 0) return null;
        return (
          <span key={wanted} class="consent-count">
            <OutcomeMark outcome={wanted === 'granted' ? 'delivered' : 'failed'} /> {say.t(`consent.${wanted}`)} {say.n(count)}
          </span>
        );
      })}
    </>
  );
}
