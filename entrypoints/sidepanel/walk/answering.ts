import type { RuleBundle } from '@duckduckgo/autoconsent';
import type { WalkHeard } from '../../../components/consent-walk-props';
import { answerSince } from '../../../utils/judge/consent-answer';
import type { WalkAnswer, WalkAnswered } from '../../../utils/model/consent-walk';
import { APPEARS, consentOrders, FINISHES, READY, STILL, TURNS } from '../../../utils/trying/consent-rules';
import { tryBanner } from '../../../utils/wire/answer-banner';
import { sleep } from './ending';
import type { WalkReader } from './reader';

/** How often, in milliseconds, it is looked whether a person has answered. */
const LOOKS = 500;

/** What a person says in the panel while the site's question is theirs to answer. */
export type Said = 'answered' | 'none';

/** Answers the question that the page of a tab asks, by the rules of Autoconsent; one that still stands afterwards, again. */
export async function answerByRules(tabId: number, answer: WalkAnswer, signal: AbortSignal): Promise<WalkAnswered> {
  const [{ evalSnippets }, { default: bundle }] = await Promise.all([
    import('@duckduckgo/autoconsent'),
    import('@duckduckgo/autoconsent/rules/rules.json'),
  ]);
  const orders = consentOrders(bundle as unknown as RuleBundle, answer);
  const attempt = async (appears: number) => {
    await sleep(READY, signal);
    return tryBanner(tabId, { orders, snippets: evalSnippets, appears, finishes: FINISHES, signal });
  };
  let answered = await attempt(APPEARS);
  for (let turn = 2; turn <= TURNS && answered.manager !== null; turn += 1) {
    const again = await attempt(STILL);
    if (again.manager === null) break;
    answered = again;
  }
  return answered;
}

/**
 * Waits for a person to answer it so: until the page tells of it, or they say it, or that there is no question.
 * @param heard told what they answered where that is something else
 */
export async function answerByPerson(
  answer: WalkAnswer,
  reader: WalkReader,
  said: Promise<Said>,
  heard: (otherwise: WalkHeard | null) => void,
  signal: AbortSignal,
): Promise<Said> {
  const since = Date.now();
  const wanted = answer === 'accept' ? 'granted' : 'denied';
  let last: WalkHeard | null = null;
  for (;;) {
    const one = await Promise.race([said, sleep(LOOKS, signal)]);
    if (one !== undefined) return one;
    const told = answerSince(reader.audit(), since);
    if (told === wanted) return 'answered';
    if (told === last) continue;
    last = told;
    heard(told);
  }
}
