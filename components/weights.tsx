import type { Translator } from '../utils/i18n/translate';
import type { Words } from '../utils/model/conversion';
import type { Coverage, CoveragePart } from '../utils/model/verdict';

interface WeightsProps {
  readonly coverage: Coverage;
  readonly say: Translator;
  readonly titles: (conversion: string) => Words;
  /** Null: as by default. */
  readonly onWeight: (host: string, conversion: string, weight: number | null) => void;
  readonly onReset: () => void;
}

/** What the coverage is computed from, each weight to be changed. Whoever adds up what stands here gets the number above. */
export function Weights({ coverage, say, titles, onWeight, onReset }: WeightsProps) {
  const { parts, weighed, total } = coverage;
  if (parts.length === 0) return null;
  const several = new Set(parts.map(({ host }) => host)).size > 1;
  return (
    <details class="facts weights">
      <summary>{say.t('weights.title')}</summary>
      <div class="weights-body">
        <table>
          <thead>
            <tr>
              <th scope="col">{say.t('report.conversion')}</th>
              <th scope="col">{say.t('weights.offers')}</th>
              <th scope="col">{say.t('weights.weight')}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => {
              const { host, conversion, weight } = part;
              const title = titles(conversion)[say.language];
              return (
                <tr key={`${host} ${conversion} ${weight}`}>
                  <th scope="row">
                    {title}
                    {several && <bdi class="muted"> {host}</bdi>}
                  </th>
                  <td>{offers(part, say)}</td>
                  <td>
                    <input
                      type="number"
                      min={0}
                      max={10}
                      step={1}
                      value={weight}
                      aria-label={say.t('weights.of', { title })}
                      onChange={({ currentTarget }) => {
                        const { value, valueAsNumber, validity } = currentTarget;
                        if (value === '') return onWeight(host, conversion, null);
                        if (validity.valid) return onWeight(host, conversion, valueAsNumber);
                        currentTarget.value = String(weight);
                      }}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
        <p>{say.t('weights.points', { weighed: say.n(weighed), total: say.n(total) })}</p>
        <button type="button" class="small" onClick={onReset}>
          {say.t('weights.reset')}
        </button>
      </div>
    </details>
  );
}

function offers(part: CoveragePart, say: Translator): string {
  const states = (['tracked', 'partial', 'untracked'] as const).filter((state) => part[state] > 0);
  const judged = states.map((state) => `${say.t(`state.${state}`)} ${say.n(part[state])}`);
  return judged.length > 0 ? judged.join(', ') : '–';
}
