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

/** Who must receive what is done, and who received what: a matrix that fits a narrow panel, one micro-conversion after the other. */
export function Destinations({ table, required, say, titles, nameOf, onRequire }: DestinationsProps) {
  const { vendors, rows } = table;
  if (vendors.length === 0) return null;
  return (
    <details class="facts matrix">
      <summary>{say.t('report.destinations')}</summary>
      <fieldset>
        <legend>{say.t('matrix.must')}</legend>
        {vendors.map((vendor) => (
          <label key={vendor}>
            <input
              type="checkbox"
              checked={required.includes(vendor)}
              onChange={({ currentTarget }) => onRequire(vendor, currentTarget.checked)}
            />{' '}
            {nameOf(vendor)}
          </label>
        ))}
        <p class="muted">{say.t('matrix.explained')}</p>
      </fieldset>
      {rows.length === 0 && <p class="muted">{say.t('matrix.empty')}</p>}
      <ul class="rows">
        {rows.map((row) => (
          <li key={row.conversion} class="row" data-row={row.conversion}>
            <h3>
              {titles(row.conversion)[say.language]} <span class="count">{say.n(row.done)}</span>
            </h3>
            <ul>
              {columns(row, vendors).map((vendor) => (
                <Cell key={vendor} row={row} vendor={vendor} say={say} name={nameOf(vendor)} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Those that got anything in this audit, then those that have a name for it and did not. */
function columns({ names }: DestinationRow, vendors: readonly string[]): string[] {
  return [...new Set([...vendors, ...Object.keys(names)])];
}

interface CellProps {
  readonly row: DestinationRow;
  readonly vendor: string;
  readonly name: string;
  readonly say: Translator;
}

function Cell({ row: { done, got, required, names }, vendor, name, say }: CellProps) {
  const { delivered = 0, stopped = 0 } = got[vendor] ?? {};
  const lacks = required.includes(vendor) && delivered < done;
  const outcome = delivered > 0 ? 'delivered' : stopped > 0 ? 'blocked' : lacks ? 'failed' : 'none';
  return (
    <li class={lacks ? 'is-lacking' : undefined}>
      {name} {names[vendor] && <code>{names[vendor]}</code>} <OutcomeMark outcome={outcome} />{' '}
      {say.t('matrix.cell', { delivered: say.n(delivered), done: say.n(done) })}
      {stopped > 0 && `, ${say.t('matrix.stopped', { count: say.n(stopped) })}`}
      {lacks && ` (${say.t('matrix.lacking')})`}
    </li>
  );
}
