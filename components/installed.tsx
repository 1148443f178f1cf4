import type { Translator } from '../utils/i18n/translate';
import type { Audit } from '../utils/model/verdict';
import type { OwnOpening } from './own-props';

interface InstalledProps extends Pick<Audit, 'installed' | 'unknown'> {
  readonly say: Translator;
  readonly nameOf: (vendor: string) => string;
  readonly companyOf: (host: string) => string | null;
  readonly onOwn: (opening: OwnOpening) => void;
}

/** The vendors seen, by account, and the hosts that no decoder reads, with the company behind them where it is known. */
export function Installed({ installed, unknown, say, nameOf, companyOf, onOwn }: InstalledProps) {
  const vendors = [...new Set(installed.map(({ vendor }) => vendor))];
  const accountsOf = (vendor: string) =>
    installed.filter((each) => each.vendor === vendor && each.account).map(({ account }) => account);
  return (
    <section class="fact">
      <h2>{say.t('installed.title')}</h2>
      {vendors.length === 0 ? (
        <p class="muted">{say.t('installed.none')}</p>
      ) : (
        <ul class="inline">
          {vendors.map((vendor) => (
            <li key={vendor}>
              {nameOf(vendor)} {accountsOf(vendor).length > 0 && <code>{accountsOf(vendor).join(', ')}</code>}
            </li>
          ))}
        </ul>
      )}
      {unknown.length > 0 && (
        <details class="unknown">
          <summary>
            {say.t('installed.unknown')} <span class="count">{say.n(unknown.length)}</span>
          </summary>
          <ul>
            {unknown.map(({ host, count, tunnel }) => {
              const company = companyOf(host);
              return (
                <li key={`${host} ${tunnel}`} class="unknown-name">
                  {company && <b>{company}</b>}
                  <code>{host}</code> <span class="muted">{say.plural('unknown.beacons', count)}</span>
                  {tunnel && <span class="tunnel">{say.t('report.tunnel')}</span>}
                  {!tunnel && (
                    <button
                      type="button"
                      class="small"
                      aria-label={say.t('own.name-what', { host })}
                      onClick={() => onOwn({ host, name: company ?? '' })}
                    >
                      {say.t('own.name-this')}
                    </button>
                  )}
                </li>
              );
            })}
          </ul>
        </details>
      )}
      <button type="button" class="small own-open" onClick={() => onOwn({})}>
        {say.t('own.title')}
      </button>
    </section>
  );
}
