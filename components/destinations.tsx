import type { Translator } from '../utils/i18n/translate';
import type { Words } from '../utils/model/conversion';
import type { DestinationRow, DestinationTable } from '../utils/model/verdict';
import { OutcomeMark } from './state-mark';

interface DestinationsProps {
  readonly table: DestinationTable;
  /** Vendor ids that must receive what is done. */
  readonly required: readonly string[];
  readonly say: Translator;
  readonly titles: (conversion: string) => Words;
  readonly nameOf: (vendor: string) => string;
  readonly onRequire: (vendor: string, must: boolean) => void;
}

/** Who received what of all that was done, and who must. */
export function Destinations({ table, required, say, titles, nameOf, onRequire }: DestinationsProps) {
  const { vendors, rows } = table;
  if (vendors.length === 0) return null;
  return (
    <details class="facts matrix">
      <summary>{say.t('report.destinations')}</summary>
      <p class="muted">{say.t('matrix.explained')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section class="matrix-scroll" aria-label={say.t('report.destinations')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.t('report.conversion')}</th>
              {vendors.map((vendor) => (
                <th scope="col" key={vendor}>
                  <label>
                    {nameOf(vendor)}
                    <span class="must">
                      <input
                        type="checkbox"
                        checked={required.includes(vendor)}
                        aria-label={say.t('matrix.must-what', { vendor: nameOf(vendor) })}
                        onChange={({ currentTarget }) => onRequire(vendor, currentTarget.checked)}
                      />{' '}
                      {say.t('matrix.must')}
                    </span>
                  </label>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.conversion}>
                <th scope="row">
                  {titles(row.conversion)[say.language]}
                  <Names row={row} nameOf={nameOf} />
                </th>
                {vendors.map((vendor) => (
                  <Cell key={vendor} row={row} vendor={vendor} say={say} name={nameOf(vendor)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p class="muted">{say.t('matrix.empty')}</p>}
      </section>
    </details>
  );
}

/** What it is called at its destinations, by recommendation. */
function Names({ row, nameOf }: Pick<DestinationsProps, 'nameOf'> & { readonly row: DestinationRow }) {
  return (
    <ul class="inline names">
      {Object.entries(row.names).map(([vendor, name]) => (
        <li key={vendor}>
          {nameOf(vendor)} <code>{name}</code>
        </li>
      ))}
    </ul>
  );
}

interface CellProps {
  readonly row: DestinationRow;
  readonly vendor: string;
  readonly name: string;
  readonly say: Translator;
}

function Cell({ row: { done, got, required }, vendor, name, say }: CellProps) {
  const { delivered = 0, stopped = 0 } = got[vendor] ?? {};
  const lacks = required.includes(vendor) && delivered < done;
  const outcome = delivered > 0 ? 'delivered' : stopped > 0 ? 'blocked' : lacks ? 'failed' : 'none';
  const told = [
    say.t('matrix.cell', { vendor: name, delivered: say.n(delivered), done: say.n(done) }),
    ...(stopped > 0 ? [say.t('matrix.stopped', { count: say.n(stopped) })] : []),
    ...(lacks ? [say.t('matrix.lacking')] : []),
  ].join('; ');
  return (
    <td class={lacks ? 'is-lacking' : undefined} title={told}>
      <OutcomeMark outcome={outcome} />{' '}
      <span aria-hidden="true">
        {say.n(delivered)}/{say.n(done)}
      </span>
      <span class="unseen">{told}</span>
    </td>
  );
}
