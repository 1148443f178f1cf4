import { useRef, useState } from 'preact/hooks';
import type { Allowed, TryOut, TryPlan } from '../../components/trying-props';
import type { Conversion } from '../../utils/model/conversion';
import type { Signal } from '../../utils/model/signal';
import type { Trial, Tried } from '../../utils/model/trying';
import type { PageAudit } from '../../utils/model/verdict';
import { frameOf } from '../../utils/trying/frame-of';
import { planTrials } from '../../utils/trying/plan';
import { watchStay } from '../../utils/wire/stay';
import { stopTryingIn, tryIn } from '../../utils/wire/try-in';

interface Around {
  /** The catalogue, with what people added. */
  readonly conversions: ReadonlyMap<string, Conversion>;
  readonly signals: readonly Signal[];
  tab(): number;
}

const GONE = { code: 'left', held: null } as const;
/** Milliseconds between two trials: what one sends is not the next one's. */
const REST = 2_500;

/** Tries things in the tab, one after the other, until it is stopped. */
export function useTrying({ conversions, signals, tab }: Around): TryOut {
  const [going, setGoing] = useState<TryOut['going']>(null);
  const [tried, setTried] = useState<readonly Tried[]>([]);
  const stopped = useRef(false);

  async function run({ url }: PageAudit, { trials }: TryPlan): Promise<void> {
    stopped.current = false;
    const tabId = tab();
    let stay = await watchStay(tabId);
    let isAnew = false;
    const done: Tried[] = [];
    for (const [index, trial] of trials.entries()) {
      if (stopped.current || (stay.isOver() && !ledOn(done.at(-1)))) break;
      setGoing({ done: index, all: trials.length, trial });
      if (stay.isOver()) {
        await stay.end();
        stay = await watchStay(tabId);
        isAnew = true;
        if (!stopped.current) await new Promise((resolve) => setTimeout(resolve, REST));
      }
      const frame = frameOf(trial, signals);
      // The frames of a page that was opened again have other numbers.
      const isGone = stay.hasLeft(frame) || (isAnew && frame !== 0);
      const { code, held } = isGone ? GONE : await tryIn(tabId, frame, trial);
      done.push(triedOf(url, trial, code, held));
      setTried([...done]);
      if (!stopped.current) await new Promise((resolve) => setTimeout(resolve, REST));
    }
    const why = stopped.current ? 'stopped' : 'left';
    setTried([...done, ...trials.slice(done.length).map((trial) => triedOf(url, trial, why, null))]);
    await stay.end();
    setGoing(null);
  }

  return {
    plan: (page, allowed) => planOf(page, allowed, conversions),
    byHand: (page) => planTrials(page, conversions, { level: 'forms' }).trials,
    going,
    tried,
    onTry: (page, plan) => void run(page, plan),
    onStop() {
      stopped.current = true;
      void stopTryingIn(tab());
    },
  };
}

/** Whether it was a form that went through: it may lead on to another page. */
function ledOn(last: Tried | undefined): boolean {
  return last?.gesture === 'submit-form' && last.code === null;
}

/** What only a person can do is left to one: the extension's script copies and prints nothing. */
function planOf(page: PageAudit, { cart, forms }: Allowed, conversions: ReadonlyMap<string, Conversion>): TryPlan {
  const { trials, left } = planTrials(page, conversions, { level: forms ? 'forms' : cart ? 'cart' : 'safe' });
  const isAllowed = ({ needs }: Trial) => needs !== 'cart' || cart;
  const byHand = trials.filter((trial) => isAllowed(trial) && !BY_SCRIPT.has(trial.gesture));
  return {
    trials: trials.filter((trial) => isAllowed(trial) && BY_SCRIPT.has(trial.gesture)),
    left: [
      ...left,
      ...trials.filter((trial) => !isAllowed(trial)).map((trial) => ({ ...trial, code: 'level' as const })),
      ...byHand.map((trial) => ({ ...trial, code: 'no-way' as const })),
    ],
  };
}

const BY_SCRIPT: ReadonlySet<Trial['gesture']> = new Set<Trial['gesture']>([
  'view',
  'stay',
  'scroll',
  'play',
  'click',
  'choose',
  'start-form',
  'submit-form',
  'submit-empty',
]);

function triedOf(page: string, trial: Trial, code: Tried['code'], held: NonNullable<Tried['held']> | null): Tried {
  const { conversion, selector, label, gesture } = trial;
  return { page, conversion, selector, label, gesture, trusted: false, code, ...(held && { held }) };
}
