import type { Translator } from '../utils/i18n/translate';
import { type WalkResult as Result, VISITS, type WalkAnswered, type WalkFired, type WalkRow } from '../utils/model/consent-walk';
import type { Words } from '../utils/model/conversion';
import type { WalkFormat } from './consent-walk-props';
import { OfferRow, StateSaid } from './offer-row';

interface ResultProps {
  readonly result: Result;
  readonly say: Translator;
  readonly titles: (conversion: string) => Words;
  readonly nameOf: (vendor: string) => string;
  readonly onExport: (format: WalkFormat) => void;
}

/** What each visit is called in a table. */
const NAMES = { before: 'walk.without', denied: 'walk.denied', accepted: 'walk.granted' } as const;
const FORMATS: readonly WalkFormat[] = ['markdown', 'json', 'recordings'];

/** The three visits side by side: what left, and how what the page offers stood. */
export function WalkResult({ result, say, titles, nameOf, onExport }: ResultProps) {
  return (
    <>
      <ul>
        {(['denied', 'accepted'] as const).map((visit) => (
          <li key={visit}>
            {say.t(NAMES[visit])}: {sayAnswered(result.answered[visit], say)}
          </li>
        ))}
      </ul>
      <Fired fired={result.fired} say={say} nameOf={nameOf} />
      <Offers offers={result.offers} say={say} titles={titles} />
      <div class="own-actions">
        {FORMATS.map((format) => (
          <button key={format} type="button" onClick={() => onExport(format)}>
            {say.t(`walk.save-${format}`)}
          </button>
        ))}
      </div>
    </>
  );
}

function sayAnswered({ manager, done, byPerson }: WalkAnswered, say: Translator): string {
  if (byPerson) return say.t('walk.by-person');
  if (manager === null) return say.t('walk.no-banner');
  return `${say.t('walk.banner')} ${manager}, ${say.t(done ? 'walk.answered' : 'walk.unanswered')}`;
}

function Fired({ fired, say, nameOf }: { readonly fired: readonly WalkFired[] } & Pick<ResultProps, 'say' | 'nameOf'>) {
  return (
    <section>
      <h3>{say.t('walk.fired')}</h3>
      {fired.length === 0 ? (
        <p>{say.t('walk.none')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{say.t('walk.vendor')}</th>
              {VISITS.map((visit) => (
                <th scope="col" key={visit}>
                  {say.t(NAMES[visit])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fired.map(({ vendor, fired }) => (
              <tr key={vendor}>
                <th scope="row">{nameOf(vendor)}</th>
                {VISITS.map((visit) => (
                  <td key={visit}>
                    {fired[visit] ? say.n(fired[visit].count) : '–'}
                    {fired[visit] && <bdi class="names">{fired[visit].names.join(', ')}</bdi>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Offers({ offers, say, titles }: { readonly offers: readonly WalkRow[] } & Pick<ResultProps, 'say' | 'titles'>) {
  // What the answer changes stands first.
  const sorted = [...offers].sort((a, b) => Number(isChanged(b)) - Number(isChanged(a)));
  return (
    <section>
      <h3>{say.t('walk.offers')}</h3>
      {sorted.length === 0 && <p>{say.t('walk.no-offers')}</p>}
      <ul class="rows">
        {sorted.map(({ page, conversion, selector, label, states }) => (
          <OfferRow
            key={`${page} ${conversion} ${selector}`}
            offer={{ page, conversion, selector, label }}
            say={say}
            titles={titles}
          >
            <dl>
              {VISITS.map((visit) => (
                <div key={visit}>
                  <dt>{say.t(NAMES[visit])}</dt>
                  <dd>
                    <StateSaid state={states[visit]} none={say.t('walk.offered-not')} say={say} />
                  </dd>
                </div>
              ))}
            </dl>
          </OfferRow>
        ))}
      </ul>
    </section>
  );
}

function isChanged({ states: { before, denied, accepted } }: WalkRow): boolean {
  return before !== denied || denied !== accepted;
}
