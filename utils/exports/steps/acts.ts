import type { InteractionSignal, Signal } from '../../model/signal';
import type { DoneStep, Step } from '../../model/step';
import { type Arrival, createJourney } from './journey';
import { testData } from './test-data';

/** A step with what is needed to know whether it was one. */
export interface Act extends DoneStep {
  readonly doc: string | null;
  /** `ref`s of the element and what it stands in; empty for the page. */
  readonly path: readonly number[];
  readonly tag: string;
  /** It is a field into which is written. */
  readonly writes?: boolean;
  /** `ref` of the form that was sent by it. */
  readonly sends?: number | undefined;
}

/** Makes acts of signals, in the order in which they happened. */
export interface Walk {
  take(signal: Signal): void;
  acts(): readonly Act[];
}

const HANDLED = ['click', 'submit', 'input', 'fill', 'change', 'play', 'copy'];
/** A press on a label is passed on to its field, and Enter to the form's button, within so many milliseconds. */
const PASSED_ON = 60;
/** A press has a form sent, or a player begin, within so many milliseconds. */
const SENT = 1_500;
const BEGUN = 5_000;

export function createWalk(url: string, startedAt: number): Walk {
  const acts: Act[] = [];
  const journey = createJourney(startedAt);

  /** The newest act, where it was done in the same document at most so many milliseconds ago. */
  function before({ doc, at }: InteractionSignal, within: number): Act | undefined {
    const act = acts.at(-1);
    return act && act.doc === doc && at - act.at <= within ? act : undefined;
  }

  function push(step: Step, at: number, signal?: InteractionSignal, more: Pick<Act, 'writes' | 'sends'> = {}): void {
    const { id, doc = null, path = [], element } = signal ?? {};
    const label = element?.label ?? '';
    acts.push({ step, at, ids: id === undefined ? [] : [id], label, doc, path, tag: element?.tag ?? '', ...more });
  }

  /** Counts a signal as part of the newest act. */
  function join(signal: InteractionSignal, changed: Partial<Act> = {}): void {
    const act = acts.pop();
    if (act) acts.push({ ...act, ...changed, ids: [...act.ids, signal.id] });
  }

  function omit(signal: InteractionSignal): void {
    const nothing = { step: { do: 'wait', ms: 0 }, label: '', doc: signal.doc, path: [], tag: '', omitted: true } as const;
    acts.push({ ...nothing, at: signal.at, ids: [signal.id] });
  }

  function arrive(how: Arrival, at: number, address: string): void {
    if (how === 'open') push({ do: 'open', url: address }, at);
    else if (how !== null) push({ do: how }, at);
  }

  function scroll(signal: InteractionSignal): void {
    if (signal.frame !== 0) return;
    const step: Step = { do: 'scroll', to: (signal.value ?? 0) / 100 };
    const last = acts.at(-1);
    if (last?.step.do !== 'scroll' || last.doc !== signal.doc) return push(step, signal.at, signal);
    join(signal, { step: { do: 'scroll', to: Math.max(last.step.to, step.to) } });
  }

  function done(signal: InteractionSignal): void {
    const { action, element, at, path, field } = signal;
    const frame = journey.frameOf(signal);
    if (element === null || frame === null) return;
    const place = { selector: element.selector, ...(frame !== undefined && { frame }) };
    const last = before(signal, BEGUN);
    const pressed = last?.step.do === 'click' && at - last.at <= SENT;
    switch (action) {
      case 'click': {
        journey.pressed(at);
        const isPassedOn = before(signal, PASSED_ON)?.step.do === 'click' && element.tag === 'input';
        return isPassedOn ? join(signal) : push({ do: 'click', ...place }, at, signal);
      }
      case 'submit':
        journey.pressed(at);
        if (pressed && belongs(last, path[0])) return join(signal, { sends: path[0] });
        return push({ do: 'submit', ...place }, at, signal, { sends: path[0] });
      case 'input':
      case 'fill':
        if (field === 'choice' || element.tag === 'select') return;
        return push({ do: 'type', ...place, text: testData(field, element) }, at, signal, { writes: true });
      case 'change':
        journey.pressed(at);
        // Nothing was written that was chosen.
        while (acts.at(-1)?.writes && acts.at(-1)?.path[0] === path[0]) acts.pop();
        if (element.tag === 'select') return push({ do: 'choose', ...place }, at, signal);
        if (before(signal, SENT)?.step.do === 'click') return join(signal);
        return push({ do: element.selector.includes('range') ? 'choose' : 'click', ...place }, at, signal);
      case 'play':
        if (signal.unasked) return;
        if (last?.step.do !== 'click') return push({ do: 'play', ...place }, at, signal);
        return last.path.includes(path[0] ?? -1) ? join(signal, { step: { do: 'play', ...place } }) : join(signal);
      case 'copy':
        return push({ do: 'copy', ...place }, at, signal);
    }
  }

  return {
    take(signal) {
      if (signal.kind === 'request') journey.request(signal);
      else if (signal.kind === 'navigation') {
        const { how, at } = journey.arrive(signal);
        // Where the way there is not recorded, only the order is known.
        arrive(how, Math.max(at, acts.at(-1)?.at ?? at), signal.url);
      } else if (signal.kind === 'interaction') {
        if (signal.scripted || signal.held !== undefined) omit(signal);
        else if (signal.action === 'scroll') scroll(signal);
        else if (HANDLED.includes(signal.action)) done(signal);
      }
    },
    acts() {
      const [first] = acts;
      // A recording may begin on a page that was there already.
      if (first?.step.do === 'open' || acts.length === 0) return acts;
      const start = { step: { do: 'open', url }, at: startedAt, ids: [], label: '', doc: null, path: [], tag: '' } as const;
      return [start, ...acts];
    },
  };
}

/** Whether the press was on something in the form, or on a button that may belong to it. */
function belongs({ path, tag }: Act, form: number | undefined): boolean {
  return path.includes(form ?? -1) || tag === 'button' || tag === 'input';
}
