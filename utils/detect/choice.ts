import type { Control } from '../model/conversion';
import { type Clock, Paused } from './slices';

/** How many controls are tested between two looks at the clock. */
const STRIDE = 16;

/** Tells controls apart by tests whose answers last as long as the control is the same object and the facts are the same. */
export interface Choice<Context> {
  /** Begins a look at the page with its controls, in document order. */
  begin(controls: readonly Control[], clock: Clock): void;
  /** The controls for which `test` holds; throws {@link Paused} when the time is up, and goes on from there when called again. */
  where(test: (control: Control, context: Context) => boolean, context: Context): readonly Control[];
}

interface Answers {
  /** Number of the look they are of. */
  look: number;
  /** Controls that are still to be tested, and how far that is. */
  rest: readonly Control[];
  tested: number;
  chosen: Control[];
}

/** @param factsOf what the tests may know besides the control: other facts, other answers */
export function createChoice<Context>(factsOf: (context: Context) => string): Choice<Context> {
  let controls: readonly Control[] = [];
  let places = new Map<Control, number>();
  /** The look in which each control was first seen. */
  let born = new Map<Control, number>();
  let fresh: readonly Control[] = [];
  let look = 0;
  let time: Clock;
  let facts = '';
  let known = new WeakMap<object, Answers>();

  function answersOf(test: object): Answers {
    const before = known.get(test);
    if (before?.look === look) return before;
    const whole = before && before.tested === before.rest.length ? before : { look: 0, chosen: [] };
    const isOld = (control: Control) => (born.get(control) ?? look) <= whole.look;
    const rest = whole.look === look - 1 ? fresh : controls.filter((control) => !isOld(control));
    const answers = { look, rest, tested: 0, chosen: whole.chosen.filter(isOld) };
    known.set(test, answers);
    return answers;
  }

  return {
    begin(next, clock) {
      look += 1;
      const before = born;
      controls = next;
      time = clock;
      born = new Map(next.map((control) => [control, before.get(control) ?? look]));
      fresh = next.filter((control) => born.get(control) === look);
      places = new Map(next.map((control, index) => [control, index]));
    },
    where(test, context) {
      const now = factsOf(context);
      if (now !== facts) known = new WeakMap();
      facts = now;
      const answers = answersOf(test);
      const { rest, chosen } = answers;
      if (answers.tested === rest.length) return chosen;
      for (let done = 1; answers.tested < rest.length; done += 1) {
        const control = rest[answers.tested];
        if (control && test(control, context)) chosen.push(control);
        answers.tested += 1;
        // Some are tested each time, however late it is, or it would never end.
        if (done % STRIDE === 0 && time.over() && answers.tested < rest.length) throw new Paused();
      }
      if (rest !== controls) chosen.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
      return chosen;
    },
  };
}
