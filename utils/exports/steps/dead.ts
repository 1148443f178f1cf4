import type { Signal } from '../../model/signal';
import type { Step } from '../../model/step';
import type { Act } from './acts';
import { testData } from './test-data';

/** A second press so many milliseconds after the first is one of a double click. */
const DOUBLE = 300;

/** The acts without those that did nothing, or nothing of their own. */
export function withoutDead(acts: readonly Act[], signals: readonly Signal[]): Act[] {
  const tasks = new Set(signals.flatMap((signal) => ('task' in signal && signal.task ? [signal.task] : [])));
  const caused = ({ ids }: Act) => ids.some((id) => tasks.has(id));
  const isOld = !signals.some((signal) => signal.kind === 'interaction' && signal.field !== undefined);
  const whole = isOld ? withFieldsPressed(acts) : acts;
  return whole.filter((act, index) => {
    if (act.step.do !== 'click') return true;
    const next = whole.slice(index + 1).find(({ doc }) => doc === act.doc);
    if (next && leadsTo(act, next)) return false;
    if (caused(act) || act.sends !== undefined) return true;
    const previous = whole[index - 1];
    const isDouble = previous !== undefined && isSame(previous, act) && act.at - previous.at <= DOUBLE;
    return !isDouble && act.tag !== 'html' && act.tag !== 'body';
  });
}

/** Pressed to get into a field, or to open a list. */
function leadsTo(press: Act, { step, path, writes }: Act): boolean {
  if (writes || step.do === 'type') return press.path[0] === path[0];
  return step.do === 'choose' && (press.tag === 'option' || press.path[0] === path[0]);
}

function isSame(one: Act, other: Act): boolean {
  return one.doc === other.doc && one.step.do === other.step.do && one.path[0] === other.path[0];
}

/** Older recordings tell of a form's first field only: those that were pressed in a form that was sent were filled. */
function withFieldsPressed(acts: readonly Act[]): Act[] {
  return acts.map((act, index) => {
    const { step, doc, path, tag, label, ids } = act;
    if (step.do !== 'click' || ids.length > 1 || !/^(?:input|textarea)$/.test(tag)) return act;
    const later = acts.slice(index + 1);
    const isSent = later.some(({ sends, doc: where }) => where === doc && sends !== undefined && path.includes(sends));
    const isWritten = acts.some((other) => other.writes && other.doc === doc && other.path[0] === path[0]);
    if (!isSent || isWritten) return act;
    const typed: Step = { ...step, do: 'type', text: testData(undefined, { selector: step.selector, label }) };
    return { ...act, step: typed, writes: true };
  });
}
