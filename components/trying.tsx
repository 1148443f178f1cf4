import { useId, useState } from 'preact/hooks';
import type { Translator } from '../utils/i18n/translate';
import type { Words } from '../utils/model/conversion';
import { TEST_DATA } from '../utils/model/test-data';
import type { Trial } from '../utils/model/trying';
import type { PageAudit, Verdict } from '../utils/model/verdict';
import { Guide } from './guide';
import type { Allowed, TryOut, TryPlan } from './trying-props';

interface TryingProps {
  readonly page: PageAudit;
  readonly out: TryOut;
  readonly say: Translator;
  readonly titles: (conversion: string) => Words;
  readonly tryIt: (conversion: string) => Words;
  readonly onShow: (verdict: Verdict) => void;
}

const ALLOWED = ['cart', 'forms'] as const;
const NOTHING: TryPlan = { trials: [], left: [] };

/** What nobody has tried on a page yet: by the extension, where it does no harm, or by a person who is led to each. */
export function Trying({ page, out, say, titles, tryIt, onShow }: TryingProps) {
  const [open, setOpen] = useState(false);
  const [allowed, allow] = useState<Allowed>({ cart: false, forms: false });
  const [guided, setGuided] = useState(false);
  const explained = useId();
  const untried = page.verdicts.filter(({ state }) => state === 'untested').length;
  // The panel is drawn with each audit: what nobody looks at is not planned anew each time.
  const plan = open ? out.plan(page, allowed) : NOTHING;
  const { going } = out;
  return (
    <details class="facts trying" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say.t('try.title')}</summary>
      <p>{untried > 0 ? say.plural('try.untried', untried) : say.t('try.finished')}</p>
      {guided ? (
        <Guide
          key={page.url}
          page={page}
          byHand={out.byHand}
          say={say}
          titles={titles}
          tryIt={tryIt}
          onShow={onShow}
          onEnd={() => setGuided(false)}
        />
      ) : (
        <div class="actions">
          {going ? (
            <button type="button" onClick={out.onStop}>
              {say.t('try.stop')}
            </button>
          ) : (
            <>
              <button
                type="button"
                aria-describedby={explained}
                disabled={plan.trials.length === 0}
                onClick={() => out.onTry(page, plan)}
              >
                {say.t('try.safe')} ({say.n(plan.trials.length)})
              </button>
              <button type="button" disabled={untried === 0} onClick={() => setGuided(true)}>
                {say.t('try.guide')}
              </button>
            </>
          )}
        </div>
      )}
      {ALLOWED.map((what) => (
        <p key={what}>
          <label>
            <input
              type="checkbox"
              checked={allowed[what]}
              disabled={going !== null}
              onChange={({ currentTarget }) => allow({ ...allowed, [what]: currentTarget.checked })}
            />{' '}
            {say.t(`try.${what}`, { email: TEST_DATA.email })}
          </label>
        </p>
      ))}
      <p class="muted" id={explained}>
        {say.t('try.explained')}
      </p>
      <p role="status">
        {going &&
          say.t('try.going', {
            done: going.done + 1,
            all: going.all,
            what: nameOf(going.trial, titles, say),
          })}
      </p>
      {out.tried.length > 0 && (
        <ol class="tried">
          {out.tried.map((one, index) => (
            <li key={index}>
              {nameOf(one, titles, say)}:{' '}
              <span class={one.code === null ? 'is-delivered' : 'muted'}>
                {say.t(one.code === null ? 'try.done' : `try.${one.code}`)}
              </span>
              {one.held && <span class="muted">, {say.t(`held.${one.held}`)}</span>}
            </li>
          ))}
        </ol>
      )}
      {plan.left.some(({ code }) => code !== 'settled') && (
        <details class="by-hand">
          <summary>{say.t('try.by-hand')}</summary>
          <ul class="tried">
            {plan.left
              .filter(({ code }) => code !== 'settled')
              .map((one, index) => (
                <li key={index}>
                  {nameOf(one, titles, say)}: <span class="muted">{say.t(`try.${one.code}`)}</span>
                </li>
              ))}
          </ul>
        </details>
      )}
    </details>
  );
}

/** The micro-conversion, and the element where there is one. */
function nameOf(
  { conversion, selector, label }: Pick<Trial, 'conversion' | 'selector' | 'label'>,
  titles: TryingProps['titles'],
  say: Translator,
): string {
  const title = titles(conversion)[say.language];
  return selector === null || !label ? title : `${title} “${label}”`;
}
