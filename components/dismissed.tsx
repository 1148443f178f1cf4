import type { Translator } from '../utils/i18n/translate';
import type { Words } from '../utils/model/conversion';
import type { Dismissal } from '../utils/model/site-notes';
import type { Dismissed as Out } from '../utils/model/verdict';
import { shortAddress } from './page-picker';

interface DismissedProps {
  readonly dismissed: readonly Out[];
  /** Address of the page that is shown. */
  readonly page: string;
  readonly say: Translator;
  readonly titles: (conversion: string) => Words;
  readonly onRestore: (dismissal: Dismissal) => void;
}

/** What people dismissed on the site, folded; this page's first. */
export function Dismissed({ dismissed, page, say, titles, onRestore }: DismissedProps) {
  if (dismissed.length === 0) return null;
  const isHere = ({ on, page: own }: Out) => own === page || on.includes(page);
  const list = [...dismissed.filter(isHere), ...dismissed.filter((each) => !isHere(each))];
  return (
    <details class="group dismissed">
      <summary>
        <h2>
          <span>{say.t('notes.dismissed')}</span>
          <span class="count">{say.n(list.length)}</span>
        </h2>
      </summary>
      <ul class="rows">
        {list.map(({ on, stale, ...dismissal }) => {
          const { conversion, selector, label } = dismissal;
          const title = titles(conversion)[say.language];
          return (
            <li key={`${conversion} ${dismissal.page} ${selector} ${label}`} class="row" data-dismissed={conversion}>
              <div class="row-head">
                <div class="row-what">
                  <h3>{title}</h3>
                  <p class="row-label">{selector === null ? say.t('checklist.whole-page') : <bdi>{label || selector}</bdi>}</p>
                </div>
                <button
                  type="button"
                  class="small"
                  aria-label={say.t('notes.restore-what', { label: label || title })}
                  onClick={() => onRestore(dismissal)}
                >
                  {say.t('notes.restore')}
                </button>
              </div>
              <p class="row-reason">
                {say.t(`notes.${dismissal.reason}`)}
                {stale && <strong class="stale">{` · ${say.t('notes.stale')}`}</strong>}
                {!isHere({ on, stale, ...dismissal }) && (
                  <span class="muted">
                    {' · '}
                    <bdi>{shortAddress(dismissal.page)}</bdi>
                  </span>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
