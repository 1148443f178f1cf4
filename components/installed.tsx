import type { Translator } from '../utils/i18n/translate';
import type { Audit } from '../utils/model/verdict';

interface InstalledProps extends Pick<Audit, 'installed' | 'unknown'> {
  readonly say: Translator;
  readonly nameOf: (vendor: string) => string;
}

/** The vendors seen, by account, and the hosts that nobody knows. */
export function Installed({ installed, unknown, say, nameOf }: InstalledProps) {
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
            {unknown.map(({ host, count }) => (
              <li key={host}>
                <code>{host}</code> <span class="muted">{say.plural('unknown.beacons', count)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
