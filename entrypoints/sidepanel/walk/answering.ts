import type { RuleBundle } from '@duckduckgo/autoconsent';
import type { WalkHeard } from '../../../components/consent-walk-props';
import { answerSince } from '../../../utils/judge/consent-answer';
import type { WalkAnswer, WalkAnswered } from '../../../utils/model/consent-walk';
import { answerInTurns, consentOrders, FINISHES } from '../../../utils/trying/consent-rules';
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
  return answerInTurns(
    (time) => sleep(time, signal),
    (_turn, appears) => tryBanner(tabId, { orders, snippets: evalSnippets, appears, finishes: FINISHES, signal }),
  );
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
