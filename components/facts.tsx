import { nameOfSource } from '../utils/i18n/consent-source';
import type { Translator } from '../utils/i18n/translate';
import type { Audit } from '../utils/model/verdict';
import { Consent } from './consent';
import { Health } from './health';
import { Installed } from './installed';
import type { OwnOpening } from './own-props';
import { OutcomeMark } from './state-mark';

interface FactsProps {
  readonly audit: Audit;
  readonly say: Translator;
  readonly nameOf: (vendor: string) => string;
  readonly companyOf: (host: string) => string | null;
  readonly onOwn: (opening: OwnOpening) => void;
}

/** What the site has installed and what consent it has, in two lines that unfold. */
export function Facts({ audit, say, nameOf, companyOf, onOwn }: FactsProps) {
  const vendors = [...new Set(audit.installed.map(({ vendor }) => nameOf(vendor)))];
  return (
    <details class="facts">
      <summary>
        <span>
          {vendors.length > 0 ? vendors.join(' · ') : say.t('installed.none')}
          <span class="consent-line">
            {say.t('consent.title')}: <ConsentLine audit={audit} say={say} nameOf={nameOf} />
          </span>
        </span>
      </summary>
      <Installed
        installed={audit.installed}
        unknown={audit.unknown}
        say={say}
        nameOf={nameOf}
        companyOf={companyOf}
        onOwn={onOwn}
      />
      <Consent audit={audit} say={say} nameOf={nameOf} />
      {audit.health.length === 0 && <Health health={audit.health} say={say} />}
    </details>
  );
}

function ConsentLine({ audit, say, nameOf }: Pick<FactsProps, 'audit' | 'say' | 'nameOf'>) {
  const states = Object.values(audit.consent);
  const open = audit.consentSources.filter((source) => source.open);
  if (states.length === 0 && audit.consentSources.length === 0) return <>{say.t('consent.none')}</>;
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
      {states.length === 0 && open.length === 0 && (
        <bdi>{audit.consentSources.map(({ source }) => nameOfSource(source, nameOf)).join(', ')}</bdi>
      )}
      {open.map(({ source }) => (
        <span key={source}>
          <bdi>{nameOfSource(source, nameOf)}</bdi>: {say.t('consent.open')}
        </span>
      ))}
    </>
  );
}
