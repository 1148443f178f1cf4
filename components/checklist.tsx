import type { State } from '../utils/model/verdict';
import { type ChecklistProps, isPointed } from './checklist-props';
import { Row } from './checklist-row';
import { StateMark } from './state-mark';

/** What needs action first, what is fine last. */
export const ORDER = ['untracked', 'partial', 'untested', 'unclear', 'tracked', 'absent'] as const satisfies readonly State[];

/** So many verdicts of one micro-conversion stand singly; more are folded into one line. */
const SINGLY = 3;

/** The checklist of one page, by state. */
export function Checklist(props: ChecklistProps) {
  const { verdicts, say } = props;
  if (!verdicts.some(({ state }) => state !== 'absent')) {
    return (
      <>
        <p class="empty">{say.t('checklist.empty')}</p>
        <Groups {...props} />
      </>
    );
  }
  return <Groups {...props} />;
}

function Groups(props: ChecklistProps) {
  return (
    <>
      {ORDER.map((state) => {
        const verdicts = props.verdicts.filter((verdict) => verdict.state === state);
        if (verdicts.length === 0) return null;
        return <Group key={state} {...props} state={state} verdicts={verdicts} />;
      })}
    </>
  );
}

function Group({ state, ...props }: ChecklistProps & { state: State }) {
  const { verdicts, say, titles } = props;
  const conversions = [...new Set(verdicts.map(({ conversion }) => conversion))];
  const isIn = verdicts.some((verdict) => isPointed(verdict, props.pointed));
  return (
    <details class="group" data-state={state} open={(state !== 'tracked' && state !== 'absent') || isIn}>
      <summary>
        <h2>
          <StateMark state={state} />
          <span class={`is-${state}`}>{say.t(`state.${state}`)}</span>
          <span class="count">{say.n(state === 'absent' ? conversions.length : verdicts.length)}</span>
        </h2>
      </summary>
      {state === 'absent' ? (
        <p class="names">{conversions.map((conversion) => titles(conversion)[say.language]).join(' · ')}</p>
      ) : (
        <ul class="rows">
          {conversions.map((conversion) => (
            <Offers key={conversion} {...props} verdicts={verdicts.filter((verdict) => verdict.conversion === conversion)} />
          ))}
        </ul>
      )}
    </details>
  );
}

/** The verdicts of one micro-conversion in one state: rows, or one line that unfolds into them. */
function Offers(props: ChecklistProps) {
  const { verdicts, say, titles } = props;
  const first = verdicts[0];
  if (!first) return null;
  const rows = verdicts.map((verdict, index) => <Row key={`${verdict.selector}#${index}`} {...props} verdict={verdict} />);
  if (verdicts.length <= SINGLY) return <>{rows}</>;
  return (
    <li class="many">
      <details open={verdicts.some((verdict) => isPointed(verdict, props.pointed))}>
        <summary>
          <h3>
            {titles(first.conversion)[say.language]} <span class="count">{say.n(verdicts.length)}</span>
          </h3>
        </summary>
        <ul class="rows">{rows}</ul>
      </details>
    </li>
  );
}
