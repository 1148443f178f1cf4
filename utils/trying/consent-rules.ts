import type { Config, RuleBundle } from '@duckduckgo/autoconsent';
import type { WalkAnswer, WalkAnswered } from '../model/consent-walk';

/** What the script that answers a site's question is told when it begins. */
export interface ConsentOrders {
  readonly rules: RuleBundle;
  readonly config: Config;
}

/** Milliseconds that a manager is given before its controls are used, and after that until it has put its question away. */
const READY = 1_500;
/** How long, in milliseconds, a question is waited for: at first, and when it is looked whether it still stands. */
const APPEARS = 8_000;
const STILL = 1_500;
/** How long, in milliseconds, its controls may take. */
export const FINISHES = 12_000;
/** How often it is answered at most: its controls may not have been ready. */
const TURNS = 3;
/** Milliseconds for a page to do what an answer allows, before it is loaded again. */
export const SOON = 1_500;

const ACTIONS = { accept: 'optIn', deny: 'optOut' } as const;

/**
 * How Autoconsent answers so, by those of its rules that know how: one that only knows the other answer does nothing, and calls it done.
 * Rules change no looks and hide nothing before they have answered.
 */
export function consentOrders({ autoconsent }: RuleBundle, answer: WalkAnswer): ConsentOrders {
  const action = ACTIONS[answer];
  return { rules: { autoconsent: autoconsent.filter((rule) => (rule[action]?.length ?? 0) > 0) }, config: configOf(action) };
}

/**
 * Answers a question, and again while it still stands.
 * @param attempt one try, by its number from 1; a question is waited for `appears` milliseconds
 */
export async function answerInTurns(
  sleep: (milliseconds: number) => Promise<void>,
  attempt: (turn: number, appears: number) => Promise<WalkAnswered>,
): Promise<WalkAnswered> {
  await sleep(READY);
  let answered = await attempt(1, APPEARS);
  for (let turn = 2; turn <= TURNS && answered.manager !== null; turn += 1) {
    await sleep(READY);
    const again = await attempt(turn, STILL);
    if (again.manager === null) break;
    answered = again;
  }
  return answered;
}

function configOf(autoAction: Config['autoAction']): Config {
  return {
    enabled: true,
    autoAction,
    disabledCmps: [],
    enablePrehide: false,
    enableCosmeticRules: false,
    enableGeneratedRules: true,
    enableHeuristicDetection: true,
    enablePopupMutationObserver: false,
    detectRetries: 20,
    isMainWorld: false,
    prehideTimeout: 2000,
    visualTest: false,
    logs: {
      lifecycle: false,
      rulesteps: false,
      detectionsteps: false,
      evals: false,
      errors: false,
      messages: false,
      waits: false,
    },
    performanceLoggingEnabled: false,
    heuristicPopupSearchTimeout: 100,
    heuristicMode: 'reject',
  };
}
