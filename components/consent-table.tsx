import type { Translator } from '../utils/i18n/translate';
import type { ConsentTable as Table } from '../utils/model/verdict';

interface ConsentTableProps {
  readonly table: Table;
  readonly say: Translator;
  readonly nameOf: (vendor: string) => string;
}

/** How many hits left for whom before an answer about consent, after a refusal, after an acceptance. */
export function ConsentTable({ table, say, nameOf }: ConsentTableProps) {
  const { answers, rows } = table;
  if (!answers.some((answer) => answer !== 'unknown')) return null;
  return (
    <details class="consent-table">
      <summary>{say.t('walk.title')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.t('walk.vendor')}</th>
            {answers.map((answer) => (
              <th scope="col" key={answer}>
                {say.t(`walk.${answer}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ vendor, sent }) => (
            <tr key={vendor}>
              <th scope="row">{nameOf(vendor)}</th>
              {answers.map((answer) => (
                <td key={answer} title={sent[answer]?.names.join(', ')}>
                  {sent[answer] ? say.n(sent[answer].count) : '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
