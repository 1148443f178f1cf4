import type { Translator } from '../utils/i18n/translate';
import type { Coverage as Covered, State } from '../utils/model/verdict';

const LEFT_OUT = ['untested', 'unclear'] as const satisfies readonly State[];

/** How much of what could be judged is tracked, and on request how that is computed. */
export function Coverage({ coverage, say }: { coverage: Covered; say: Translator }) {
  const { counts, ratio } = coverage;
  const judged = counts.tracked + counts.partial + counts.untracked;
  const leftOut = LEFT_OUT.filter((state) => counts[state] > 0);
  return (
    <details class="coverage">
      <summary aria-label={`${say.t('coverage.title')}: ${headline(coverage, judged, say)}. ${say.t('coverage.how')}`}>
        <span class="bar">
          <span style={{ width: `${(ratio ?? 0) * 100}%` }} />
        </span>
        <strong>{headline(coverage, judged, say)}</strong>
      </summary>
      <div class="explained">
        {ratio !== null && <p>{say.t('coverage.weighed', { percent: say.percent(ratio) })}</p>}
        <p>{say.t('coverage.explained')}</p>
        {leftOut.length > 0 && (
          <p>
            {say.t('coverage.left-out', {
              states: leftOut.map((state) => `${say.t(`state.${state}`)} ${say.n(counts[state])}`).join(', '),
            })}
          </p>
        )}
      </div>
    </details>
  );
}

function headline({ ratio, counts }: Covered, judged: number, say: Translator): string {
  if (ratio === null || judged === 0) return say.t('coverage.none');
  return say.t('coverage.tracked', { tracked: counts.tracked, total: judged });
}
