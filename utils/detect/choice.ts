import type { Control } from '../model/conversion';
import { type Clock, Paused, UNTIMED, type Work } from './slices';

/** How many controls are tested between two looks at the clock. */
const STRIDE = 16;

/** The controls of the page as it was looked at last, and when each was first seen. */
export interface Register {
  /** Begins a look at the page with its controls, in document order. */
  begin(controls: readonly Control[], clock: Clock): Work<void>;
  readonly look: number;
  readonly clock: Clock;
  readonly controls: readonly Control[];
  /** Those that were not there at the look before. */
  readonly fresh: readonly Control[];
  /** Number of the look at which a control was first seen, of those that have been there since. */
  born(control: Control): number;
  compare(a: Control, b: Control): number;
}

export function createRegister(): Register {
  /** By control: its place, and when it was first seen. */
  let known = new Map<Control, { place: number; readonly born: number }>();
  let state = { look: 0, clock: UNTIMED, controls: [] as readonly Control[], fresh: [] as readonly Control[] };
  const placeOf = (control: Control) => known.get(control)?.place ?? 0;
  return {
    *begin(controls, clock) {
      const look = state.look + 1;
      const next: typeof known = new Map();
      const fresh: Control[] = [];
      for (const [place, control] of controls.entries()) {
        if (place % 128 === 127) yield;
        const before = known.get(control);
        if (!before) fresh.push(control);
        next.set(control, { place, born: before?.born ?? look });
      }
      known = next;
      state = { look, clock, controls, fresh };
    },
    get look() {
      return state.look;
    },
    get clock() {
      return state.clock;
    },
    get controls() {
      return state.controls;
    },
    get fresh() {
      return state.fresh;
    },
    born: (control) => known.get(control)?.born ?? Number.POSITIVE_INFINITY,
    compare: (a, b) => placeOf(a) - placeOf(b),
  };
}

/** Tells controls apart by tests whose answers last as long as the control is the same object and the facts are the same. */
export interface Choice<Context> {
  /** The controls for which `test` holds; throws {@link Paused} when the time is up, and goes on from there when called again. */
  where(test: (control: Control, context: Context) => boolean, context: Context): readonly Control[];
}

interface Answers {
  /** Number of the look they are of. */
  readonly look: number;
  /** Controls that are still to be tested, and how far that is. */
  readonly rest: readonly Control[];
  tested: number;
  readonly chosen: Control[];
}

/** @param factsOf what the tests may know besides the control: other facts, other answers */
export function createChoice<Context>(register: Register, factsOf: (context: Context) => string): Choice<Context> {
  let facts = '';
  let known = new WeakMap<object, Answers>();

  function answersOf(test: object): Answers {
    const { look, fresh, controls } = register;
    const before = known.get(test);
    if (before?.look === look) return before;
    const whole = before && before.tested === before.rest.length ? before : { look: 0, chosen: [] };
    const isOld = (control: Control) => register.born(control) <= whole.look;
    const rest = whole.look === 0 ? controls : whole.look === look - 1 ? fresh : controls.filter((control) => !isOld(control));
    const answers = { look, rest, tested: 0, chosen: whole.chosen.filter(isOld) };
    known.set(test, answers);
    return answers;
  }

  return {
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
        if (done % STRIDE === 0 && register.clock.over() && answers.tested < rest.length) throw new Paused();
      }
      if (rest !== register.controls) chosen.sort(register.compare);
      return chosen;
    },
  };
}
